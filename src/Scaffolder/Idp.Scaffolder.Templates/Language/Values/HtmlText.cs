using System.Buffers;
using System.Text;
using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Escaping for HTML as nunjucks does it: its backslash included.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&\"'<>\\");

    public static string Escape(RenderContext context, string text)
    {
        int at = text.AsSpan().IndexOfAny(Special);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        int from = 0;
        while (at >= 0)
        {
            escaped.Append(text, from, at - from).Append(EntityOf(text[at]));
            context.RequireLength(escaped.Length);
            from = at + 1;
            int next = text.AsSpan(from).IndexOfAny(Special);
            at = next < 0 ? -1 : from + next;
        }

        escaped.Append(text, from, text.Length - from);
        context.ReserveText(escaped.Length);
        return escaped.ToString();
    }

    public static void AppendEscaped(OutputText output, ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Append(text[..at]);
            output.Append(EntityOf(text[at]));
            text = text[(at + 1)..];
        }

        output.Append(text);
    }

    private static string EntityOf(char c) => c switch
    {
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "&#92;",
    };
}
