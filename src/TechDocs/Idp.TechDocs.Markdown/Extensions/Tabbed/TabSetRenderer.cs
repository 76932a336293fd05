using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Tabbed;

/// <summary>A set of tabs as radio buttons, which needs no script.</summary>
/// <param name="isAlternate">Whether labels and contents stand apart, as Material wants it, or each label in front of its content.</param>
internal sealed class TabSetRenderer(bool isAlternate) : HtmlObjectRenderer<TabSetBlock>
{
    protected override void Write(HtmlRenderer renderer, TabSetBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write(isAlternate ? "<div class=\"tabbed-set tabbed-alternate\" data-tabs=\"" : "<div class=\"tabbed-set\" data-tabs=\"");
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"{obj.Number}:{obj.Count}\">"));
        if (isAlternate)
        {
            WriteAlternate(renderer, obj);
        }
        else
        {
            WriteInTurn(renderer, obj);
        }

        renderer.WriteLine("</div>");
    }

    private static void WriteAlternate(HtmlRenderer renderer, TabSetBlock set)
    {
        for (int i = 0; i < set.Count; i++)
        {
            WriteInput(renderer, set, i);
        }

        renderer.Write("<div class=\"tabbed-labels\">");
        for (int i = 0; i < set.Count; i++)
        {
            WriteLabel(renderer, set, i);
        }

        renderer.WriteLine("</div>").WriteLine("<div class=\"tabbed-content\">");
        foreach (var tab in set)
        {
            WriteContent(renderer, (TabBlock)tab, "tabbed-block");
        }

        renderer.WriteLine("</div>");
    }

    private static void WriteInTurn(HtmlRenderer renderer, TabSetBlock set)
    {
        for (int i = 0; i < set.Count; i++)
        {
            WriteInput(renderer, set, i);
            WriteLabel(renderer, set, i);
            WriteContent(renderer, (TabBlock)set[i], "tabbed-content");
        }
    }

    private static void WriteInput(HtmlRenderer renderer, TabSetBlock set, int index)
        => renderer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<input {(index == set.Selected ? "checked=\"checked\" " : "")}id=\"__tabbed_{set.Number}_{index + 1}\" name=\"__tabbed_{set.Number}\" type=\"radio\" />"));

    private static void WriteLabel(HtmlRenderer renderer, TabSetBlock set, int index)
    {
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<label for=\"__tabbed_{set.Number}_{index + 1}\">"));
        renderer.WriteLeafInline(((TabBlock)set[index]).Label);
        renderer.Write("</label>");
    }

    private static void WriteContent(HtmlRenderer renderer, TabBlock tab, string name)
    {
        renderer.Write("<div class=\"").Write(name).WriteLine("\">");
        for (int i = 1; i < tab.Count; i++)
        {
            renderer.Render(tab[i]);
        }

        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
