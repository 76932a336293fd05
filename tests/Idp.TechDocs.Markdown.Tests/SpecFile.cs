using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>A page of <c>Specs</c>: front matter that names the extensions, prose, and pairs of fences with Markdown and the HTML of it.</summary>
internal sealed record SpecFile(MarkdownDialect Dialect, IReadOnlyList<SpecExample> Examples)
{
    private const string Fence = "````";
    private const string Rule = "---";

    public static SpecFile Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        int end = Array.IndexOf(lines, Rule, 1);
        return new SpecFile(DialectOf(string.Join('\n', lines[1..end])), [.. ExamplesOf(lines)]);
    }

    private static MarkdownDialect DialectOf(string frontMatter)
    {
        var document = new YamlReader().Read(SourceText.FromString("front.yaml", frontMatter)).Documents[0];
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            document.Read(new YamlJsonSink(writer));
        }

        return MarkdownDialect.Plain with
        {
            Extensions = [.. from entry in JsonNode.Parse(buffer.ToArray())!["extensions"]!.AsArray() select SettingOf(entry!)],
        };
    }

    private static MarkdownExtensionSetting SettingOf(JsonNode entry)
        => entry is JsonObject map ? new MarkdownExtensionSetting(map.First().Key, map.First().Value as JsonObject) : new MarkdownExtensionSetting(entry.GetValue<string>());

    private static IEnumerable<SpecExample> ExamplesOf(string[] lines)
    {
        string? markdown = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int close = Array.IndexOf(lines, Fence, i + 1);
            string content = string.Join('\n', lines[(i + 1)..close]);
            if (markdown is not null)
            {
                yield return new SpecExample(i + 1, markdown, content);
            }

            else if (lines[i] == $"{Fence}html")
            {
                throw new FormatException($"Line {i + 1}: HTML without Markdown in front.");
            }

            markdown = markdown is null && lines[i] == $"{Fence}markdown" ? content : null;
            i = close;
        }
    }
}
