using System.Globalization;
using System.Text;

namespace Idp.Diagnostics;

/// <summary>Makes text of the user's files harmless on a terminal and one line long.</summary>
internal static class PrintableText
{
    /// <summary>The text with control characters, line ends and characters that reorder a line (bidirectional overrides) written as <c>\n</c> or <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                result.Append(text, i++, 2);
            }
            else if (MustEscape(text[i]))
            {
                result.Append(Escape(text[i]));
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool MustEscape(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF'
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    };
}
