using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Blocks.Owned;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Tabbed;

/// <summary><c>=== "Label"</c>; with <c>!</c> a new set begins, with <c>+</c> the tab is shown first.</summary>
internal sealed class TabbedRule : OwnedContentRule<TabSetBlock>
{
    private const string Signs = "===";

    protected override bool IsOpening(ReadOnlySpan<char> line) => TryRead(line, out _, out _);

    protected override ContainerBlock Open(ContainerBlock parent, TextLine line, BlockReading reading)
    {
        TryRead(line.Span, out string flags, out string label);
        if (parent.LastElement() is not TabSetBlock set || flags.Contains('!', StringComparison.Ordinal))
        {
            set = new TabSetBlock(reading.Page.State<TabCounter>().Next());
            parent.Add(set);
        }

        if (flags.Contains('+', StringComparison.Ordinal))
        {
            set.Selected = set.Count;
        }

        var tab = new TabBlock();
        tab.Add(LeafText.Fill(new TitleBlock(), new TextChunk(LabelIn(line, label.Length))));
        set.Add(tab);
        return tab;
    }

    protected override ContainerBlock? LastContentIn(ContainerBlock parent) => (parent.LastElement() as TabSetBlock)?.LastChild as TabBlock;

    // In the quotes at the end.
    private static TextLine LabelIn(TextLine line, int length)
    {
        var quoted = line.TrimEnd();
        return quoted.Take(quoted.Length - 1).Skip(quoted.Length - 1 - length);
    }

    private static bool TryRead(ReadOnlySpan<char> line, out string flags, out string label)
    {
        (flags, label) = ("", "");
        if (!line.StartsWith(Signs, StringComparison.Ordinal))
        {
            return false;
        }

        int end = Signs.Length;
        while (end < line.Length && end < Signs.Length + 2 && line[end] is '!' or '+')
        {
            end++;
        }

        flags = line[Signs.Length..end].ToString();
        var title = line[end..].Trim(' ');
        if (end == line.Length || line[end] != ' ' || title.Length < 2 || title[0] != '"' || title[^1] != '"')
        {
            return false;
        }

        label = title[1..^1].ToString();
        return true;
    }
}
