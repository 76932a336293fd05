using System.Text.Json;
using System.Text.Json.Nodes;
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
        return Parse(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, $"'{path}'");
    }

    /// <param name="utf8">The text.</param>
    /// <param name="name">What it is called in a message.</param>
    /// <exception cref="ToolFailureException">It is no JSON.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8, string name)
    {
        try
        {
            return JsonNode.Parse(utf8, documentOptions: Options);
        }
        catch (JsonException fault)
        {
            // Not the system's own words: they may quote a secret.
            throw new ToolFailureException($"{name} is no JSON: there is a fault at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}");
        }
    }
}
