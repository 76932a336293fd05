using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.TechDocs.Pages;

/// <summary>What a page says about itself in front of its text.</summary>
/// <param name="Values">The values; texts when they are lines of <c>Key: value</c>.</param>
/// <param name="End">The byte at which the text begins.</param>
/// <param name="Fault">Why the YAML between lines of three dashes is text; null when it is none, or was read.</param>
internal sealed record FrontMatter(JsonObject Values, int End, Diagnostic? Fault = null)
{
    // As PyYAML: of a key that comes twice, the last counts.
    private static readonly YamlReader Yaml = new(new YamlReaderOptions { AllowsDuplicateKeys = true });

    /// <summary>Reads YAML between lines of three dashes, or else lines of <c>Key: value</c> up to the first empty one.</summary>
    public static FrontMatter Read(SourceText file)
    {
        int start = file.ByteOrderMarkLength;
        var utf8 = file.Utf8.Span[start..];
        Diagnostic? fault = null;
        return utf8.StartsWith("---"u8) && ReadYaml(file, utf8, start, ref fault) is { } yaml ? yaml : ReadLines(utf8, start) with { Fault = fault };
    }

    public string? Text(string name) => Values[name] switch
    {
        JsonValue value => TextOf(value),
        _ => null,
    };

    /// <summary>The texts of a list, or the one that stands in its place; what is no text is left out.</summary>
    public IReadOnlyList<string> Texts(string name)
        => Values[name] is JsonArray items ? [.. items.OfType<JsonValue>().Select(TextOf)] : Text(name) is { } one ? [one] : [];

    private static string TextOf(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static FrontMatter? ReadYaml(SourceText file, ReadOnlySpan<byte> utf8, int start, ref Diagnostic? fault)
    {
        int first = utf8.IndexOf((byte)'\n') + 1;
        if (first == 0 || utf8[3..first].ContainsAnyExcept(" \t\r\n"u8))
        {
            return null;
        }

        for (int at = first; at < utf8.Length;)
        {
            int length = utf8[at..].IndexOf((byte)'\n');
            var line = length < 0 ? utf8[at..] : utf8.Slice(at, length);
            int next = length < 0 ? utf8.Length : at + length + 1;
            if (line.StartsWith("---"u8) || line.StartsWith("..."u8))
            {
                if (line[3..].ContainsAnyExcept(" \t\r"u8))
                {
                    return null;
                }

                return Parse(file, start + first, start + at, ref fault) is { } values ? new FrontMatter(values, start + SkipLineFeeds(utf8, next)) : null;
            }

            at = next;
        }

        return null;
    }

    private static JsonObject? Parse(SourceText file, int start, int end, ref Diagnostic? fault)
    {
        var stream = Yaml.Read(new SourceText(file.Path, file.Utf8[start..end]));
        var faults = stream.Diagnostics;
        if (stream.Documents.FirstOrDefault() is { } document)
        {
            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json))
            {
                faults = [.. faults, .. document.Read(new YamlJsonSink(writer)).Diagnostics];
            }

            if (!faults.Any(IsError))
            {
                using var values = JsonDocument.Parse(json.ToArray());
                return LastValues.Of(values.RootElement) as JsonObject;
            }
        }

        fault = faults.FirstOrDefault(IsError) is { Location: { } location } first
            ? new Diagnostic(SiteFileFaults.BadFrontMatter, SourceLocation.In(file, location.Span with { Start = start + location.Span.Start }), first.Message)
            : null;
        return null;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static FrontMatter ReadLines(ReadOnlySpan<byte> utf8, int start)
    {
        var values = new JsonObject();
        string? last = null;
        int at = 0;
        while (at < utf8.Length)
        {
            int length = utf8[at..].IndexOf((byte)'\n');
            var line = (length < 0 ? utf8[at..] : utf8.Slice(at, length)).TrimEnd((byte)'\r');
            int next = length < 0 ? utf8.Length : at + length + 1;
            if (line.Trim(" \t"u8).IsEmpty)
            {
                at = next;
                break;
            }

            if (TryKey(line, out string key, out string value))
            {
                last = key;
                values[key] = values[key] is { } known ? $"{known} {value}" : value;
            }
            else if (last is not null && line.StartsWith("    "u8))
            {
                values[last] = $"{values[last]} {Encoding.UTF8.GetString(line).Trim()}";
            }
            else
            {
                break;
            }

            at = next;
        }

        return values.Count == 0 ? new FrontMatter([], start) : new FrontMatter(values, start + SkipLineFeeds(utf8, at));
    }

    private static bool TryKey(ReadOnlySpan<byte> line, out string key, out string value)
    {
        (key, value) = ("", "");
        int indent = line.IndexOfAnyExcept((byte)' ');
        int colon = line.IndexOf((byte)':');
        if (indent is < 0 or > 3 || colon <= indent)
        {
            return false;
        }

        key = Encoding.UTF8.GetString(line[indent..colon]).ToLowerInvariant();
        value = Encoding.UTF8.GetString(line[(colon + 1)..]).Trim();
        return key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
    }

    private static int SkipLineFeeds(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length && utf8[at] is (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at;
    }
}
