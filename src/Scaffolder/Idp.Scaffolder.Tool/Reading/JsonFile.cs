using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>Files of JSON that options name.</summary>
internal static class JsonFile
{
    private const int MaxDepth = 500;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    /// <exception cref="ToolFailureException">It cannot be read, or is no object.</exception>
    public static JsonObject ReadObject(string path)
        => Read(path) as JsonObject ?? throw new ToolFailureException($"'{path}' holds no JSON object");

    /// <exception cref="ToolFailureException">It cannot be read, or is no JSON.</exception>
    public static JsonNode? Read(string path)
    {
        ReadOnlySpan<byte> bytes = InputFile.Read(path);
        var node = Parse(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, $"'{path}'");
        return WholeText.Is(node) ? node : throw new ToolFailureException($"'{path}' {WholeText.Fault}");
    }

    /// <param name="utf8">The text.</param>
    /// <param name="name">What it is called in a message.</param>
    /// <exception cref="ToolFailureException">It is no JSON.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8, string name)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ToolFailureException($"{name} is no UTF-8");
        }

        try
        {
            return JsonNode.Parse(utf8, documentOptions: Options);
        }
        catch (JsonException fault)
        {
            // Not the system's own words: they may quote a secret. A key that comes again has no place.
            string what = fault.LineNumber is { } line ? $"there is a fault at line {line + 1}, byte {fault.BytePositionInLine + 1}" : "a key stands twice in one object";
            throw new ToolFailureException($"{name} is no JSON: {what}");
        }
    }
}
