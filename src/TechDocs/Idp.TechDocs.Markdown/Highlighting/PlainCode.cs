using Idp.TechDocs.Markdown.Rendering;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Code for a script that highlights it in the browser.</summary>
internal static class PlainCode
{
    public static void Write(HtmlRenderer renderer, HighlightedCode block)
    {
        (var style, var layout) = (block.Style, block.Layout);
        if (layout.IsBare)
        {
            WriteBare(renderer, block, style, layout);
            return;
        }

        string css = layout.CssClass ?? style.CssClass;
        List<string> classes = [.. layout.Classes];
        if (style.HasAttributesOnPre && css.Length > 0)
        {
            classes.Insert(0, css);
        }

        if (block.Language.Length > 0)
        {
            classes.Insert(0, style.LanguagePrefix + block.Language);
        }

        renderer.Write("<pre");
        if (style.HasAttributesOnPre)
        {
            WriteAttributes(renderer, layout, classes);
            renderer.Write("><code>");
        }
        else
        {
            WriteClasses(renderer, css.Length > 0 ? [css] : []);
            renderer.Write("><code");
            WriteAttributes(renderer, layout, classes);
            renderer.Write('>');
        }

        CodeLines.WriteEscaped(renderer, block.Code);
        renderer.WriteLine("</code></pre>");
    }

    private static void WriteBare(HtmlRenderer renderer, HighlightedCode block, CodeStyle style, CodeLayout layout)
    {
        renderer.Write("<pre");
        WriteAttributes(renderer, layout with { Attributes = [] }, layout.Classes);
        renderer.Write("><code");
        WriteAttributes(renderer, layout with { Id = "" }, block.Language.Length > 0 ? [style.LanguagePrefix + block.Language] : []);
        renderer.Write('>');
        CodeLines.WriteEscaped(renderer, block.Code);
        renderer.WriteLine("</code></pre>");
    }

    /// <summary>Writes the id, the classes and the attributes of a block.</summary>
    public static void WriteAttributes(HtmlRenderer renderer, CodeLayout layout, IReadOnlyList<string> classes)
    {
        if (layout.Id.Length > 0)
        {
            WriteAttribute(renderer, "id", layout.Id);
        }

        WriteClasses(renderer, classes);
        foreach (var (name, value) in layout.Attributes)
        {
            WriteAttribute(renderer, name, value);
        }
    }

    private static void WriteClasses(HtmlRenderer renderer, IReadOnlyList<string> classes)
    {
        if (classes.Count > 0)
        {
            WriteAttribute(renderer, "class", string.Join(' ', classes));
        }
    }

    private static void WriteAttribute(HtmlRenderer renderer, string name, string value)
    {
        renderer.Write(' ');
        AttributeText.Write(renderer, name);
        renderer.Write("=\"");
        AttributeText.Write(renderer, value);
        renderer.Write('"');
    }
}
