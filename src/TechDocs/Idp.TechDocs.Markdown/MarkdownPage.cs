using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown.Extensions.Toc;
using Idp.TechDocs.Markdown.Snippets;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A page that was read. Not thread-safe.</summary>
public sealed class MarkdownPage
{
    [ThreadStatic]
    private static TextBuffer? _draft;

    private readonly PageReading _reading;

    internal MarkdownPage(MarkdownDocument document, PageReading reading)
    {
        Document = document;
        _reading = reading;
    }

    /// <summary>The tree. It may be changed before HTML is written.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>The headings, in order; none without the extension <c>toc</c>.</summary>
    public IReadOnlyList<MarkdownHeading> Headings => _reading.State<PageHeadings>().All;

    /// <summary>The files that it included or asked for, from the root of their reader, each once: when one of them changes, so does the page.</summary>
    public IReadOnlyCollection<string> Snippets => _reading.State<SnippetsAsked>().Paths;

    /// <summary>What is wrong with the page.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _reading.Diagnostics];

    /// <summary>Finds where something of the page stands.</summary>
    /// <param name="span">
    /// The span of a node, or where the address of a link is written (<see cref="Markdig.Syntax.Inlines.LinkInline.UrlSpan"/>, which ends at 0 for an address that is not written
    /// anywhere): characters of the page without its front matter, or numbers that only the page knows, where its text is not in the file as it was read.
    /// </param>
    public MarkdownPlace Locate(Markdig.Syntax.SourceSpan span) => _reading.Source.Locate(span.Start, span.Length);

    /// <summary>The page as HTML, without head and body.</summary>
    public string ToHtml()
    {
        using var writer = new TextBuffer();
        WriteHtml(writer);
        return writer.ToString();
    }

    /// <summary>Writes the page as HTML, without head and body.</summary>
    public void WriteHtml(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!_reading.ExpandsPlaceholders)
        {
            Render(writer);
            return;
        }

        // The buffer is taken while it is used: what draws diagrams may write a page too.
        var draft = _draft ?? new TextBuffer();
        _draft = null;
        Render(draft);
        _reading.Expand(draft.Written, writer);
        writer.Flush();
        draft.Clear();
        _draft = draft;
    }

    private void Render(TextWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        _reading.Dialect.Register(renderer);
        renderer.Render(Document);
        writer.Flush();
    }
}
