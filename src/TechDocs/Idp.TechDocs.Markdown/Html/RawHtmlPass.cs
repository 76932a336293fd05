using Idp.TechDocs.Markdown.Passes;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>Cuts HTML at the blocks that had been taken out of the page before it: fences in it stay what they are.</summary>
internal sealed class RawHtmlPass : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page) => Run((ContainerBlock)document, page);

    private static void Run(ContainerBlock parent, PageReading page)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            switch (parent[i])
            {
                case RawHtmlBlock html when Cut(html, page) is { } pieces:
                    parent.RemoveAt(i);
                    for (int piece = 0; piece < pieces.Count; piece++)
                    {
                        parent.Insert(i + piece, pieces[piece]);
                    }

                    i += pieces.Count - 1;
                    break;
                case ContainerBlock container:
                    Run(container, page);
                    break;
                case LeafBlock { Inline: { } inlines }:
                    Run(inlines, page);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Run(ContainerInline parent, PageReading page)
    {
        for (var inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline container)
            {
                Run(container, page);
            }
            else if (inline is EmbeddedBlock { Block: RawHtmlBlock html } && Cut(html, page) is { } pieces)
            {
                foreach (var piece in pieces)
                {
                    inline.InsertBefore(new EmbeddedBlock(piece));
                }

                var last = inline.PreviousSibling!;
                inline.Remove();
                inline = last;
            }
        }
    }

    // Null when nothing had been taken out.
    private static List<Block>? Cut(RawHtmlBlock html, PageReading page)
    {
        List<Block>? pieces = null;
        int copied = 0;
        for (int at = html.Html.IndexOf(Placeholder.Start); at >= 0; at = html.Html.IndexOf(Placeholder.Start, at + 1))
        {
            if (page.Peek(html.Html, at) is not EmbeddedBlock { Block: { Parent: null } block } || block == html)
            {
                continue;
            }

            pieces ??= [];
            pieces.Add(new RawHtmlBlock(html.Html[copied..at]));
            pieces.Add(block);
            copied = at + Placeholder.Length;
        }

        pieces?.Add(new RawHtmlBlock(html.Html[copied..]));
        return pieces;
    }
}
