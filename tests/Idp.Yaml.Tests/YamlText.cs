using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.Diagnostics;

namespace Idp.Yaml.Tests;

/// <summary>Short ways to read a text in a test.</summary>
internal static class YamlText
{
    public static YamlStream Stream(string text, YamlReaderOptions? options = null)
        => new YamlReader(options).Read(SourceText.FromString("test.yaml", text));

    public static YamlDocument Document(string text, YamlReaderOptions? options = null) => Assert.Single(Stream(text, options).Documents);

    /// <summary>The document as JSON; null when it has errors.</summary>
    public static string? Json(YamlDocument document)
    {
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { MaxDepth = 2000, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        if (!Read(document, new YamlJsonSink(writer)).Success)
        {
            return null;
        }

        writer.Flush();
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static YamlNode? Tree(YamlDocument document, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var node = document.ReadNode(out var found, TestContext.Current.CancellationToken);
        diagnostics = found;
        return node;
    }

    public static IReadOnlyList<Diagnostic> Diagnostics(string text, YamlReaderOptions? options = null)
    {
        var stream = Stream(text, options);
        return [.. stream.Diagnostics, .. stream.Documents.SelectMany(document => Read(document).Diagnostics)];
    }

    public static YamlReadResult Read(YamlDocument document)
    {
        using var writer = new Utf8JsonWriter(System.IO.Stream.Null, new JsonWriterOptions { MaxDepth = 2000 });
        return Read(document, new YamlJsonSink(writer));
    }

    public static YamlReadResult Read(YamlDocument document, IYamlSink sink) => document.Read(sink, TestContext.Current.CancellationToken);

    public static string At(SourceText source, SourceSpan? span)
        => span is { } found ? Encoding.UTF8.GetString(source.Utf8.Span[found.Start..found.End]) : "(nowhere)";
}
