using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Serialization;

/// <summary>Writes a string as a block: literal, or folded when a line is too long.</summary>
internal sealed partial class YamlBlock(YamlStyle style)
{
    /// <returns>Null when no block can hold the string.</returns>
    public string? Write(string text, YamlPlace place, bool forceIndent)
    {
        if (style.Blocks == "none" || BlankLastLine().IsMatch(text))
        {
            return null;
        }

        string indent = place.Indent.Length > 0 ? place.Indent : forceIndent ? "  " : "";
        bool isFolded = style.Blocks == "folded";
        bool isLiteral = style.Blocks == "literal" || (!isFolded && !HasLongLine(text, style.Width, indent.Length));
        if (text.Length == 0)
        {
            return isLiteral ? "|\n" : ">\n";
        }

        var (start, body, end, header) = Split(text, indent);
        if (!isLiteral)
        {
            string folded = $"{start}{Folded(body, indent)}{end}";
            folded = LineFolding.Fold(folded, indent, FoldMode.Block, indent.Length, style, out bool overflows);
            if (isFolded || !overflows)
            {
                return $">{header}\n{indent}{folded}";
            }
        }

        return $"|{header}\n{indent}{start}{Moved(body, indent)}{end}";
    }

    private static (string Start, string Body, string End, string Header) Split(string text, string indent)
    {
        int bodyEnd = text.AsSpan().TrimEnd("\n\t ").Length;
        string end = text[bodyEnd..];
        int lineEnd = end.IndexOf('\n', StringComparison.Ordinal);
        string chomp = lineEnd < 0 ? "-" : bodyEnd == 0 || lineEnd != end.Length - 1 ? "+" : "";
        text = text[..bodyEnd];
        if (end.EndsWith('\n'))
        {
            end = end[..^1];
        }

        end = InnerLineEnds().Replace(end, match => match.Value + indent);
        int bodyStart = 0;
        int lastLineEnd = -1;
        bool startsWithBlank = false;
        for (; bodyStart < text.Length && text[bodyStart] is ' ' or '\n'; bodyStart++)
        {
            startsWithBlank |= text[bodyStart] == ' ';
            lastLineEnd = text[bodyStart] == '\n' ? bodyStart : lastLineEnd;
        }

        string start = text[..(lastLineEnd < bodyStart ? lastLineEnd + 1 : bodyStart)];
        return (Moved(start, indent), text[start.Length..], end, (startsWithBlank ? indent.Length > 0 ? "2" : "1" : "") + chomp);
    }

    private static string Folded(string body, string indent)
    {
        string doubled = LineEnds().Replace(body, match => "\n" + match.Value);
        return Moved(MoreIndented().Replace(doubled, "$1$2"), indent);
    }

    private static string Moved(string text, string indent) => LineEnds().Replace(text, match => match.Value + indent);

    private static bool HasLongLine(string text, int width, int indent)
    {
        if (width <= 0)
        {
            return false;
        }

        foreach (var line in text.AsSpan().Split('\n'))
        {
            if (line.End.Value - line.Start.Value > width - indent)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("\\n[\\t ]+\\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BlankLastLine();

    [GeneratedRegex("\\n+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LineEnds();

    [GeneratedRegex("(?<!\\n)\\n+(?!\\n|\\z)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InnerLineEnds();

    [GeneratedRegex("(?:\\A|\\n)([\\t ][^\\n\\r\u2028\u2029]*)(?:([\\n\\t ]*)\\n(?![\\n\\t ]))?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MoreIndented();
}
