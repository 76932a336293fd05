using Idp.TechDocs.Markdown.Passes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.AttrList;

/// <summary>Gives elements the attributes that stand at the end of their text, and inlines those right behind them.</summary>
internal sealed class AttributeListPass : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page) => Visit(document);

    private static void Visit(Block block)
    {
        switch (block)
        {
            case ListItemBlock or DefinitionBlock:
                AssignFromItem((ContainerBlock)block);
                break;
            case LeafBlock { Inline: { } text } leaf and not TextBlock:
                Assign(leaf, text, isLine: leaf is not (HeadingBlock or TableCellBlock or DefinitionTermBlock));
                break;
        }

        if (block is LeafBlock { Inline: { } inline })
        {
            Visit(inline);
        }
        else if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Visit(child);
            }
        }
    }

    // The text in front of the first list in an item, or at its end, speaks for the item.
    private static void AssignFromItem(ContainerBlock item)
    {
        int list = item is ListItemBlock ? IndexOfList(item) : -1;
        int last = list < 0 ? item.Count - 1 : list - 1;
        if (last >= 0 && item[last] is TextBlock { Inline: { } text })
        {
            Assign(item, text, isLine: true);
        }
    }

    private static int IndexOfList(ContainerBlock item)
    {
        for (int i = 0; i < item.Count; i++)
        {
            if (item[i] is ListBlock)
            {
                return i;
            }
        }

        return -1;
    }

    // The text at the end; or that at the beginning, where an element is the end.
    private static void Assign(Block block, ContainerInline text, bool isLine)
    {
        var speaking = text.LastChild is LiteralInline or HtmlInline ? text.LastChild : text.FirstChild;
        if (speaking is LiteralInline { NextSibling: not (LiteralInline or HtmlInline) } literal and not EscapedInline && TryCut(literal.Content.ToString(), isLine, out string rest, out string attributes))
        {
            AttributeList.Assign(block, attributes);
            literal.Content = new StringSlice(block is HeadingBlock ? rest.TrimEnd('#').TrimEnd() : rest);
        }
    }

    private static bool TryCut(string content, bool isLine, out string rest, out string attributes)
    {
        (rest, attributes) = ("", "");
        var text = content.EndsWith('\n') ? content.AsSpan(0, content.Length - 1) : content;
        int open = content.LastIndexOf('{');
        if (open < 1 || !AttributeList.TryRead(content, open, out attributes, out int close) || close != text.TrimEnd(' ').Length)
        {
            return false;
        }

        int start = content.AsSpan(0, open).TrimEnd(' ').Length;
        if (isLine ? start == 0 || content[start - 1] != '\n' : start == open)
        {
            return false;
        }

        rest = content[..(isLine ? start - 1 : start)];
        return true;
    }

    private static void Visit(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not (LiteralInline or HtmlInline or EmbeddedBlock) && inline.NextSibling is LiteralInline tail and not EscapedInline
                && AttributeList.TryRead(tail.Content.AsSpan(), 0, out string attributes, out int end))
            {
                AttributeList.Assign(inline, attributes);
                tail.Content = new StringSlice(tail.Content.ToString()[end..]);
            }

            if (inline is ContainerInline inner)
            {
                Visit(inner);
            }
        }
    }
}
