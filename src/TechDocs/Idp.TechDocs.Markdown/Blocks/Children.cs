using Idp.TechDocs.Markdown.Extensions.Admonition;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>The children of a block: elements, and bare text before, between and behind them.</summary>
internal static class Children
{
    /// <summary>The last child that is no bare text, and no label of a tab, which stands elsewhere.</summary>
    public static Block? LastElement(this ContainerBlock parent)
    {
        for (int i = parent.Count - 1; i >= 0; i--)
        {
            if (parent[i] is not (TextBlock or TitleContentBlock) && !(parent is TabBlock && parent[i] is TitleBlock))
            {
                return parent[i];
            }
        }

        return null;
    }

    /// <summary>Adds lines to the bare text at the end, which begins here if there is none.</summary>
    public static void AddText(this ContainerBlock parent, TextChunk lines)
    {
        if (parent.LastChild is TextBlock text)
        {
            LeafText.Fill(text, lines);
        }
        else
        {
            parent.Add(LeafText.Fill(new TextBlock(), LeafText.TrimStart(lines)));
        }
    }

    /// <summary>Makes a paragraph of the bare text that a block begins with.</summary>
    public static void WrapFirstText(this ContainerBlock parent)
    {
        if (parent.Count > 0 && parent[0] is TextBlock text)
        {
            Wrap(parent, 0, text);
        }
    }

    /// <summary>Makes a paragraph of the bare text behind the last element.</summary>
    public static void WrapLastText(this ContainerBlock parent)
    {
        if (parent.Count > 1 && parent.LastChild is TextBlock text)
        {
            Wrap(parent, parent.Count - 1, text);
        }
    }

    /// <summary>Makes bare text of the paragraphs.</summary>
    public static void UnwrapParagraphs(this ContainerBlock parent)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            if (parent[i] is ParagraphBlock paragraph)
            {
                parent[i] = LeafText.Fill(new TextBlock(), LeafText.LinesOf(paragraph));
            }
        }
    }

    private static void Wrap(ContainerBlock parent, int index, TextBlock text)
    {
        parent.RemoveAt(index);
        parent.Insert(index, LeafText.Fill(new ParagraphBlock(), LeafText.LinesOf(text)));
    }
}
