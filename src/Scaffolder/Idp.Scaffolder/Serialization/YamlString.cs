using System.Text;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Serialization;

/// <summary>Chooses how a string is written: plain where that reads back as a string, else quoted, or as a block when it has several lines.</summary>
internal sealed partial class YamlString(YamlStyle style)
{
    private readonly YamlBlock _blocks = new(style);

    public string Write(string text, YamlPlace place)
    {
        string type = NeedsEscapes(text) ? "QUOTE_DOUBLE"
            : (place.IsKey ? style.DefaultKeyType : null) ?? style.DefaultStringType ?? "PLAIN";
        return type switch
        {
            "BLOCK_FOLDED" or "BLOCK_LITERAL" => place.IsKey || place.IsFlow ? Quoted(text, place) : Block(text, place, false),
            "QUOTE_DOUBLE" => DoubleQuoted(text, place),
            "QUOTE_SINGLE" => SingleQuoted(text, place),
            _ => Plain(text, place),
        };
    }

    private string Plain(string text, YamlPlace place)
    {
        bool hasLines = text.Contains('\n', StringComparison.Ordinal);
        if ((place.IsKey && hasLines) || (place.IsFlow && text.AsSpan().ContainsAny("[]{},")))
        {
            return Quoted(text, place);
        }

        if (NotPlain().IsMatch(text))
        {
            return place.IsKey || place.IsFlow || !hasLines ? Quoted(text, place) : Block(text, place, false);
        }

        if (!place.IsKey && !place.IsFlow && hasLines)
        {
            return Block(text, place, false);
        }

        if (HasDocumentMarker(text))
        {
            if (place.Indent.Length == 0)
            {
                return Block(text, place, true);
            }

            if (place.IsKey && place.Indent == style.Step)
            {
                return Quoted(text, place);
            }
        }

        string lines = hasLines ? Lines().Replace(text, match => $"{match.Value}\n{place.Indent}") : text;
        return OtherType().IsMatch(lines) ? Quoted(text, place)
            : place.IsKey ? lines
            : LineFolding.Fold(lines, place.Indent, FoldMode.Flow, place.AtStart, style, out _);
    }

    private string Block(string text, YamlPlace place, bool forceIndent)
        => _blocks.Write(text, place, forceIndent || HasDocumentMarker(text)) ?? Quoted(text, place);

    private string Quoted(string text, YamlPlace place)
    {
        bool hasDouble = text.Contains('"', StringComparison.Ordinal);
        bool hasSingle = text.Contains('\'', StringComparison.Ordinal);
        bool isSingle = style.SingleQuote is not false && (hasDouble != hasSingle ? hasDouble : style.SingleQuote is true);
        return isSingle ? SingleQuoted(text, place) : DoubleQuoted(text, place);
    }

    private string SingleQuoted(string text, YamlPlace place)
    {
        if (style.SingleQuote is false || (place.IsKey && text.Contains('\n', StringComparison.Ordinal)) || BlankAtLineEnd().IsMatch(text))
        {
            return DoubleQuoted(text, place);
        }

        string indent = InnerIndent(text, place);
        string quoted = "'" + Lines().Replace(text.Replace("'", "''", StringComparison.Ordinal), match => $"{match.Value}\n{indent}") + "'";
        return place.IsKey ? quoted : LineFolding.Fold(quoted, indent, FoldMode.Flow, place.AtStart, style, out _);
    }

    private string DoubleQuoted(string text, YamlPlace place)
    {
        string json = JsonText.Quote(text);
        if (style.DoubleQuotedAsJSON is true)
        {
            return json;
        }

        string indent = InnerIndent(text, place);
        var quoted = new StringBuilder(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            // A blank before a line end would be folded away.
            if (json[i] == ' ' && At(json, i + 1) == '\\' && At(json, i + 2) == 'n')
            {
                quoted.Append("\\ ");
                i++;
            }

            if (json[i] != '\\')
            {
                quoted.Append(json[i]);
            }
            else if (json[i + 1] == 'u')
            {
                quoted.Append(Escape(json.AsSpan(i + 2, 4)));
                i += 5;
            }
            else if (json[i + 1] == 'n' && !place.IsKey && json[i + 2] != '"' && json.Length >= (style.DoubleQuotedMinMultiLineLength ?? 40))
            {
                // Folding eats the first line end.
                quoted.Append("\n\n");
                while (At(json, i + 2) == '\\' && At(json, i + 3) == 'n' && At(json, i + 4) != '"')
                {
                    quoted.Append('\n');
                    i += 2;
                }

                quoted.Append(indent).Append(At(json, i + 2) == ' ' ? "\\" : "");
                i++;
            }
            else
            {
                quoted.Append(json, i, 2);
                i++;
            }
        }

        return place.IsKey ? quoted.ToString() : LineFolding.Fold(quoted.ToString(), indent, FoldMode.Quoted, place.AtStart, style, out _);
    }

    private static string Escape(ReadOnlySpan<char> digits) => digits switch
    {
        "0000" => "\\0",
        "0007" => "\\a",
        "000b" => "\\v",
        "001b" => "\\e",
        ['0', '0', .. var low] => $"\\x{low}",
        _ => $"\\u{digits}",
    };

    private static string InnerIndent(string text, YamlPlace place) => place.Indent.Length > 0 ? place.Indent : HasDocumentMarker(text) ? "  " : "";

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';

    private static bool NeedsEscapes(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is <= '\b' or (>= '\v' and <= '\x1F') or (>= '\x7F' and <= '\x9F'))
            {
                return true;
            }

            if (char.IsSurrogate(c) && (!char.IsHighSurrogate(c) || !char.IsLowSurrogate(At(text, ++i))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDocumentMarker(string text) => DocumentMarker().IsMatch(text);

    [GeneratedRegex("(?:\\A|[\\n\\r\u2028\u2029])(?:%|---|\\.\\.\\.)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DocumentMarker();

    [GeneratedRegex("^[\\n\\t ,\\[\\]{}#&*!|>'\"%@`]|^[?-]\\z|^[?-][ \\t]|[\\n:][ \\t]|[ \\t]\\n|[\\n\\t ]#|[\\n\\t :]\\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotPlain();

    [GeneratedRegex("[ \\t]\\n|\\n[ \\t]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BlankAtLineEnd();

    [GeneratedRegex("\\n+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Lines();

    // What the core schema of YAML 1.2 reads as null, a boolean or a number.
    [GeneratedRegex(
        "^(?:(?:~|[Nn]ull|NULL)?|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+|[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)[eE][-+]?[0-9]+|[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*))\\z",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex OtherType();
}
