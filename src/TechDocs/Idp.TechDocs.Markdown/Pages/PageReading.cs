using System.Text;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown.Inlines.Links;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>What is known of a page while it is read. Used by one thread.</summary>
internal sealed class PageReading(Dialect dialect, PageSource source)
{
    /// <summary>The columns of a tab, and of a level of indent.</summary>
    public const int TabLength = 4;

    private readonly List<(MarkdownObject Node, int End)> _stash = [];
    private readonly Dictionary<string, LinkTarget> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _states = [];

    public Dialect Dialect => dialect;

    public PageSource Source => source;

    public MarkdownLimits Limits => dialect.Limits;

    /// <summary>Whether HTML was put away that may stand where no inline is read, as in code, and is put back when the page is written.</summary>
    public bool ExpandsPlaceholders { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What an extension remembers of this page.</summary>
    public T State<T>()
        where T : class, new()
    {
        if (!_states.TryGetValue(typeof(T), out object? state))
        {
            _states[typeof(T)] = state = new T();
        }

        return (T)state;
    }

    /// <summary>Puts a node away, for the placeholder with the number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="end">Where the text goes on behind it, in the text of its block before anything was taken out; -1 when the placeholder was in it from the beginning.</param>
    public int Stash(MarkdownObject node, int end = -1)
    {
        _stash.Add((node, end));
        return _stash.Count - 1;
    }

    /// <summary>Where the text of a block goes on behind the placeholder that begins at a place, as it was told; -1 for any other.</summary>
    public int EndOf(ReadOnlySpan<char> text, int at)
        => Placeholder.NumberAt(text, at) is var number and >= 0 && number < _stash.Count ? _stash[number].End : -1;

    /// <summary>The inline whose placeholder begins at a place; null when there is none, or it has been taken.</summary>
    public Inline? Take(string text, int at)
        => Peek(text, at) is { Parent: null } inline ? inline : null;

    /// <summary>The same, without a look at whether it has been taken.</summary>
    public Inline? Peek(string text, int at)
        => Find(text, at) switch
        {
            Inline inline => inline,
            Block block => new EmbeddedBlock(block),
            _ => null,
        };

    /// <summary>The block whose placeholder is all there is in a line; null when it is something else.</summary>
    public Block? FindBlock(TextLine line)
    {
        var text = line.Span.Trim();
        return text.Length == Placeholder.Length && Placeholder.NumberAt(text, 0) is var number and >= 0 && number < _stash.Count ? _stash[number].Node as Block : null;
    }

    /// <summary>Writes a node as it was in the source, or as HTML.</summary>
    public void AppendSource(Inline node, StringBuilder output)
    {
        if (node is EscapedInline escaped)
        {
            output.Append('\\').Append(escaped.Content.AsSpan());
        }
        else
        {
            output.Append(dialect.ToHtml(node));
        }
    }

    /// <summary>Remembers where a name leads; the last one counts.</summary>
    public void Define(string name, LinkTarget target) => _references[name] = target;

    public LinkTarget? FindReference(string name) => _references.GetValueOrDefault(name);

    public void Report(DiagnosticDescriptor descriptor, TextChunk chunk, params object[] arguments)
        => Report(descriptor, chunk.Count == 0 ? 0 : chunk[0].Position, chunk.Count == 0 ? 0 : chunk[0].Length, arguments);

    public void Report(DiagnosticDescriptor descriptor, int position, int length, params object[] arguments)
        => Diagnostics.Add(Diagnose(descriptor, position, length, arguments));

    /// <summary>States a fault at a place.</summary>
    public Diagnostic Diagnose(DiagnosticDescriptor descriptor, int position, int length, params object[] arguments)
    {
        var place = source.Locate(position, length);
        return new Diagnostic(descriptor, place.Location, arguments) { Related = place.Related };
    }

    /// <summary>Writes what was written once more, with HTML put back into it.</summary>
    public void Expand(ReadOnlySpan<char> html, TextWriter output)
    {
        int copied = 0;
        for (int at = html.IndexOf(Placeholder.Start); at >= 0;)
        {
            int next = at + 1;
            if (Find(html, at) is HtmlInline inline)
            {
                output.Write(html[copied..at]);
                output.Write(inline.Tag);
                copied = next = at + Placeholder.Length;
            }

            int more = html[next..].IndexOf(Placeholder.Start);
            at = more < 0 ? -1 : next + more;
        }

        output.Write(html[copied..]);
    }

    private MarkdownObject? Find(ReadOnlySpan<char> text, int at)
        => Placeholder.NumberAt(text, at) is var number and >= 0 && number < _stash.Count ? _stash[number].Node : null;
}
