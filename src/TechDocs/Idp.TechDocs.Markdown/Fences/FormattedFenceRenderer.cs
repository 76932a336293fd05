using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Content as it is, in an element with a class that scripts find it by.</summary>
internal sealed class FormattedFenceRenderer : HtmlObjectRenderer<FormattedFence>
{
    public static void Write(HtmlRenderer renderer, CodeLayout layout, bool isDiv, string content)
    {
        renderer.EnsureLine();
        renderer.Write(isDiv ? "<div" : "<pre");
        PlainCode.WriteAttributes(renderer, layout, layout.Classes);
        renderer.Write(isDiv ? ">" : "><code>");
        CodeLines.WriteEscaped(renderer, content);
        renderer.WriteLine(isDiv ? "</div>" : "</code></pre>");
    }

    protected override void Write(HtmlRenderer renderer, FormattedFence obj) => Write(renderer, obj.Layout, obj.IsDiv, obj.Content);
}
