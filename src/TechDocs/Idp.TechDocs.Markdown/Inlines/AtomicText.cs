using System.Text;
using Idp.TechDocs.Markdown.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>Text that no rule reads any more. What looks like an entity of HTML in it is one.</summary>
internal static class AtomicText
{
    /// <summary>Adds text to an inline.</summary>
    public static void Append(ContainerInline parent, string text)
    {
        int copied = 0;
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (HtmlEntity.LengthAt(text, at) is var length and > 0)
            {
                AppendLiteral(parent, text[copied..at]);
                parent.AppendChild(new HtmlInline(text.Substring(at, length)));
                copied = at + length;
            }
        }

        AppendLiteral(parent, text[copied..]);
    }

    /// <summary>The text of an inline that has nothing else; null when it has.</summary>
    public static string? Of(ContainerInline parent)
    {
        var text = new StringBuilder();
        foreach (var child in parent)
        {
            switch (child)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlInline html when html.Tag.StartsWith('&'):
                    text.Append(html.Tag);
                    break;
                default:
                    return null;
            }
        }

        return text.ToString();
    }

    private static void AppendLiteral(ContainerInline parent, string text)
    {
        if (text.Length > 0)
        {
            parent.AppendChild(new AtomicInline(text));
        }
    }
}
