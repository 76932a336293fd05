using System.Globalization;
using System.Text;
using Idp.Yaml.Tape;
using Idp.Yaml.Typing;

namespace Idp.Yaml;

/// <summary>How a scalar is spelled so that it reads back as itself.</summary>
internal static class ScalarText
{
    /// <summary>A number; infinities and not-a-number in YAML's own words.</summary>
    public static string Of(double value) => value switch
    {
        double.NaN => ".nan",
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        0 when double.IsNegative(value) => "-0",
        _ => JsNumber.ToText(value),
    };

    /// <summary>A string on one line: plain where nothing can mistake it, else in double quotes.</summary>
    public static string OneLine(string text) => IsSafePlain(text) ? text : Quoted(text);

    /// <summary>Whether a literal block keeps the string whole: several lines, none of white space only, no control characters.</summary>
    public static bool FitsLiteral(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is ' ' or '\n' or '\t')
        {
            return false;
        }

        foreach (var line in text.Split('\n'))
        {
            if ((line.Length > 0 && string.IsNullOrWhiteSpace(line)) || line.AsSpan().ContainsAny('\uFEFF', '\u2028', '\u2029') || HasControl(line))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The indicator with its chomping: what becomes of the line ends after the last line.</summary>
    public static string LiteralHeader(string text)
        => !text.EndsWith('\n') ? "|-" : text.EndsWith("\n\n", StringComparison.Ordinal) ? "|+" : "|";

    /// <summary>The lines of the block; each is preceded by a line end.</summary>
    public static string[] LiteralLines(string text) => (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static bool IsSafePlain(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetter(text[0]) || text[0] is '/' or '_' or '.' or '$' or '(' || char.IsLetter(text[0])) || text[^1] is ' ' or ':')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPlain = c is >= ' ' and <= '~' || (c > '\u00A0' && c != '\uFEFF' && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'));
            if (!isPlain || (c == ':' && text[i + 1] == ' ') || (c is '#' or '*' or '&' && text[i - 1] == ' '))
            {
                return false;
            }
        }

        return !IsClaimed(text);
    }

    // By either version of YAML, so that older readers see a string too.
    private static bool IsClaimed(string text)
        => CoreSchema.Type(text).Kind != TapeKind.String || Yaml11Schema.Type(text).Kind != TapeKind.String || text is "..." or "---"
            || text.StartsWith("... ", StringComparison.Ordinal) || (text.Length > 1 && text[0] == '.' && char.IsAsciiDigit(text[1]));

    private static bool HasControl(string line)
    {
        foreach (var c in line)
        {
            if ((char.IsControl(c) && c != '\t') || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                _ when char.IsControl(c) || c is '\uFEFF' or '\u2028' or '\u2029' or '\u00A0' or '\uFFFE' or '\uFFFF'
                    => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
