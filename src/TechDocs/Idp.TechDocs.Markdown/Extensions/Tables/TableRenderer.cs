using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Tables;

/// <param name="usesAttribute">Whether alignment is an attribute instead of a style.</param>
internal sealed class TableRenderer(bool usesAttribute) : HtmlObjectRenderer<TableBlock>
{
    protected override void Write(HtmlRenderer renderer, TableBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(obj).WriteLine('>').WriteLine("<thead>");
        for (int i = 0; i < obj.Count; i++)
        {
            if (i == 1)
            {
                renderer.WriteLine("</thead>").WriteLine("<tbody>");
            }

            WriteRow(renderer, (ContainerBlock)obj[i], i == 0 ? "th" : "td");
        }

        renderer.WriteLine("</tbody>").WriteLine("</table>");
    }

    private void WriteRow(HtmlRenderer renderer, ContainerBlock row, string name)
    {
        renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
        foreach (var child in row)
        {
            var cell = (TableCellBlock)child;
            renderer.Write('<').Write(name);
            if (cell.Alignment is { } alignment)
            {
                renderer.Write(usesAttribute ? " align=\"" : " style=\"text-align: ").Write(alignment).Write(usesAttribute ? "\"" : ";\"");
            }

            renderer.WriteAttributes(cell).Write('>').WriteLeafInline(cell).Write("</").Write(name).WriteLine('>');
        }

        renderer.WriteLine("</tr>");
    }
}
