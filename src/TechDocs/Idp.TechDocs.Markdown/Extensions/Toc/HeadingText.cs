using System.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>What a heading says.</summary>
internal static class HeadingText
{
    /// <summary>The text that an anchor is made of: no tags, and no characters that are written as entities.</summary>
    public static string ForAnchor(ContainerInline heading)
    {
        var text = new StringBuilder();
        Append(heading, text, isHtml: false);
        return text.ToString().Trim();
    }

    /// <summary>The text as HTML without tags.</summary>
    public static string ForToc(ContainerInline heading)
    {
        var text = new StringBuilder();
        Append(heading, text, isHtml: true);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text, bool isHtml)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString(), text, isHtml);
                    break;
                case CodeInline code:
                    Append(code.Content, text, isHtml);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlInline { Tag: ['&', ..] entity } when isHtml:
                    text.Append(entity);
                    break;
                case LinkInline { IsImage: true } or HtmlInline:
                    break;
                case ContainerInline inner:
                    Append(inner, text, isHtml);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Append(string part, StringBuilder text, bool isHtml)
        => text.Append(isHtml
            ? part.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : part);
}
