using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Passes;

/// <summary>Goes over all text once more, with rules of its own.</summary>
internal sealed class TextPass(InlineRule[] rules) : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page)
    {
        var reading = new InlineReading(rules, page);
        using var text = new TextBuffer();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is { Inline: { } inline } and not TextBlock { IsVerbatim: true })
            {
                Run(inline, text, reading);
            }
        }
    }

    private void Run(ContainerInline container, TextBuffer text, InlineReading reading)
    {
        bool isChangeable = false;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Run(inner, text, reading);
            }

            isChangeable |= IsChangeable(child);
        }

        if (isChangeable)
        {
            Read(container, text, reading);
        }
    }

    private static void Read(ContainerInline container, TextBuffer text, InlineReading reading)
    {
        var next = container.FirstChild;
        var last = container.LastChild;
        while (next is { } child)
        {
            next = ReferenceEquals(child, last) ? null : child.NextSibling;
            child.Remove();
            Append(text, child, reading.Page);
            if (!IsText(child))
            {
                Flush(container, text, reading);
                container.AppendChild(child);
            }
        }

        Flush(container, text, reading);
    }

    private static void Append(TextBuffer text, Inline node, PageReading page)
    {
        if (node is LiteralInline literal and not EscapedInline and not AtomicInline)
        {
            text.Write(literal.Content.AsSpan());
        }
        else if (IsText(node))
        {
            text.Write(Placeholder.Of(page.Stash(node)));
        }
    }

    private static void Flush(ContainerInline container, TextBuffer text, InlineReading reading)
    {
        if (!text.Written.IsEmpty)
        {
            reading.Fill(container, text.ToString());
            text.Clear();
        }
    }

    // What runs on as one text.
    private static bool IsText(Inline node) => node is HtmlInline or (LiteralInline and not AtomicInline);

    private bool IsChangeable(Inline node)
    {
        if (node is not LiteralInline literal || node is EscapedInline or AtomicInline || literal.Content.IsEmpty)
        {
            return false;
        }

        foreach (var rule in rules)
        {
            if (rule.Find(literal.Content.AsSpan(), 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
