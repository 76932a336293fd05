using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.TechDocs.Search;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>Answers for programs.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(SearchAnswer answer, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("total", answer.Total);
            json.WriteBoolean("hasMore", answer.HasMore);
            json.WriteString("match", answer.Match == SearchMatch.All ? "all" : "any");
            json.WriteStartArray("corrections");
            foreach (var correction in answer.Corrections)
            {
                json.WriteStartObject();
                json.WriteString("written", correction.Written);
                json.WriteString("read", correction.Read);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("hits");
            foreach (var hit in answer.Hits)
            {
                Write(json, hit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("site", hit.Site);
        json.WriteString("siteTitle", hit.SiteTitle);
        json.WriteString("path", hit.Path);
        json.WriteString("address", hit.Address);
        Write(json, "title", hit.Title);
        json.WriteNumber("score", hit.Score);
        WriteIfAny(json, "date", hit.Date?.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        WriteIfAny(json, "owner", hit.Owner);
        WriteIfAny(json, "kind", hit.Kind);
        WriteIfAny(json, "lifecycle", hit.Lifecycle);
        json.WriteStartArray("sections");
        foreach (var section in hit.Sections)
        {
            json.WriteStartObject();
            json.WriteString("anchor", section.Anchor);
            json.WriteString("address", section.Address);
            Write(json, "title", section.Title);
            Write(json, "excerpt", section.Excerpt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Ranges are pairs of start and length, in UTF-16 units.
    private static void Write(Utf8JsonWriter json, string name, HighlightedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Text);
        json.WriteStartArray("ranges");
        foreach (var range in text.Ranges)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.Start);
            json.WriteNumberValue(range.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
