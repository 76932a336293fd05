using System.Buffers;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.TechDocs.Building;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Outputs;

/// <summary>
/// Writes a page's entries of the search index: one for the page, with the text in front of its first heading, and one for each part below a heading.
/// The text of a part stands in its entry and not in that of its page too, which halves the file. Used by one thread.
/// </summary>
/// <param name="buffers">What it is written with; the entries are in <see cref="PageBuffers.Search"/>.</param>
/// <param name="url">The address of the page.</param>
/// <param name="pageTitle">What the page is called.</param>
/// <param name="tags">What the page is tagged with, told in its entry as Material does.</param>
internal sealed class SearchEntries(PageBuffers buffers, string url, string pageTitle, IReadOnlyList<string> tags)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private string? _id;
    private bool _inTitle;

    public void Add(ReadOnlySpan<char> text) => (_inTitle ? buffers.Heading : buffers.Text).Write(text);

    public void Break()
    {
        if (!_inTitle)
        {
            buffers.Text.Write('\n');
        }
    }

    /// <param name="id">The anchor of the heading; what stands below one that has none belongs to the part in front.</param>
    public void BeginHeading(string? id)
    {
        if (id is null)
        {
            Break();
            return;
        }

        WriteEntry();
        _id = id;
        _inTitle = true;
    }

    public void EndHeading()
    {
        _inTitle = false;
        Break();
    }

    public void End() => WriteEntry();

    private void WriteEntry()
    {
        if (_id is not null && buffers.Text.Written.IsWhiteSpace() && buffers.Heading.Written.IsWhiteSpace())
        {
            return;
        }

        if (buffers.Search.WrittenCount > 0)
        {
            buffers.Search.Write(","u8);
        }

        using var json = new Utf8JsonWriter(buffers.Search, Options);
        json.WriteStartObject();
        json.WriteString("location", _id is null ? url : $"{url}#{_id}");
        json.WriteString("text", Clean(buffers.Text));
        json.WriteString("title", _id is null ? pageTitle : Clean(buffers.Heading));
        if (_id is null && tags.Count > 0)
        {
            WriteTags(json);
        }

        json.WriteEndObject();
        json.Flush();
        buffers.Text.Clear();
        buffers.Heading.Clear();
        _inTitle = false;
    }

    private void WriteTags(Utf8JsonWriter json)
    {
        json.WriteStartArray("tags");
        foreach (string tag in tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
    }

    // The lines that have text, without the white space around them. Good until it is called again.
    private ReadOnlySpan<char> Clean(TextBuffer written)
    {
        var rest = written.Written.Contains('&') ? WebUtility.HtmlDecode(written.ToString()) : written.Written;
        buffers.Clean.Clear();
        while (!rest.IsEmpty)
        {
            int feed = rest.IndexOf('\n');
            var line = (feed < 0 ? rest : rest[..feed]).Trim();
            rest = feed < 0 ? [] : rest[(feed + 1)..];
            if (!line.IsEmpty)
            {
                buffers.Clean.Write(buffers.Clean.Written.IsEmpty ? "" : "\n");
                buffers.Clean.Write(line);
            }
        }

        return buffers.Clean.Written;
    }
}
