using Idp.TechDocs.Markdown.Html;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Values of attributes: quotes and brackets escaped, and ampersands that begin no entity.</summary>
internal static class AttributeText
{
    public static void Write(HtmlRenderer renderer, ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny("&<>\"") is var at and >= 0)
        {
            renderer.Write(value[..at]);
            int entity = value[at] == '&' ? HtmlEntity.LengthAt(value, at) : 0;
            if (entity > 0)
            {
                renderer.Write(value.Slice(at, entity));
                value = value[(at + entity)..];
                continue;
            }

            renderer.Write(value[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            value = value[(at + 1)..];
        }

        renderer.Write(value);
    }
}
