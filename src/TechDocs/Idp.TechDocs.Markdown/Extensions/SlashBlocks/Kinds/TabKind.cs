using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Extensions.Tabbed;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary><c>/// tab | Label</c>; tabs that follow one another are one set, unless one says <c>new: true</c>.</summary>
internal sealed class TabKind : SlashBlockKind
{
    public override bool? NeedsArgument => true;

    public override bool Takes(string option, object? value) => option is "new" or "select" && value is bool;

    public override MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading)
    {
        // A set with classes of its own is no longer found.
        if (parent.LastChild is not TabSetBlock set || header.Flag("new") || set.TryGetAttributes()?.Classes is { Count: > 0 })
        {
            set = new TabSetBlock(reading.Page.State<TabCounter>().Next());
            parent.Add(set);
        }

        set.Selected = header.Flag("select") ? set.Count : set.Selected;
        var tab = new TabBlock();
        tab.Add(LeafText.Fill(new TitleBlock(), new TextChunk(new TextLine(header.Argument!, position))));
        set.Add(tab);
        WithAttributes(set, header);
        return new MadeBlock(set, tab, ContentMode.Block);
    }
}
