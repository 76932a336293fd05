using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Outputs;

/// <summary><c>search/search_index.json</c> in the shape of MkDocs' own plugin: an entry for each page, and one for each of its parts.</summary>
/// <remarks>The text of a part stands in its entry and not in that of its page too, which halves the file.</remarks>
internal static class SearchIndexWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IEnumerable<ConvertedPage> pages)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("config");
        json.WriteString("indexing", "full");
        json.WriteStartArray("lang");
        json.WriteStringValue("en");
        json.WriteEndArray();
        json.WriteNumber("min_search_length", 3);
        json.WriteBoolean("prebuild_index", false);
        json.WriteString("separator", "[\\s\\-]+");
        json.WriteEndObject();
        json.WriteStartArray("docs");
        foreach (var page in pages)
        {
            WritePage(json, page);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, ConvertedPage page)
    {
        string intro = string.Join('\n', page.Sections.TakeWhile(section => section.Id.Length == 0).Select(section => section.Text));
        WriteEntry(json, page.Page.Url, intro, page.Title);
        foreach (var section in page.Sections)
        {
            if (section.Id.Length > 0)
            {
                WriteEntry(json, $"{page.Page.Url}#{section.Id}", section.Text, section.Title);
            }
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, string location, string text, string title)
    {
        json.WriteStartObject();
        json.WriteString("location", location);
        json.WriteString("text", text);
        json.WriteString("title", title);
        json.WriteEndObject();
    }
}
