using System.Globalization;
using System.Text;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary>Texts as <c>JSON.stringify</c> quotes them: halves of surrogate pairs are escaped, all other letters stand as they are.</summary>
internal static class JsonQuote
{
    public static void Append(StringBuilder quoted, string text)
    {
        quoted.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                < ' ' or (>= '\ud800' and <= '\udfff') => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        quoted.Append('"');
    }
}
