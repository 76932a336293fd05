using System.Text;
using System.Text.RegularExpressions;

namespace Idp.Yaml.Parsing;

/// <content>Changes after a failed attempt: where npm <c>yaml</c> reads on and YamlDotNet does not. Each returns whether there was something to change.</content>
internal sealed partial class ParserText
{
    /// <summary>Gives every line that starts with <c>:</c> a stand-in for its key. Returns whether there was one.</summary>
    public bool InsertMissingKeys()
    {
        var places = new List<int>();
        for (var line = 0; line < Text.Length && !_hasMissingKeys; line = NextLine(line))
        {
            var at = SkipIndicators(line);
            if (at + 1 < Text.Length && Text[at] == ':' && Text[at + 1] is ' ' or '\n' or '\r' or '\t')
            {
                places.Add(at);
            }
        }

        _hasMissingKeys = true;
        Insert(places, _keyStandIn);
        return places.Count > 0;
    }

    /// <summary>Parts a tag from the comma or bracket after it, which YamlDotNet takes for a part of the tag.</summary>
    public bool PartTag(long index)
    {
        var at = (int)Math.Clamp(index, 0, Text.Length - 1);
        at = at > 0 && Text[at - 1] == ',' ? at - 1 : at;
        if (at == 0 || !",]}".Contains(Text[at], StringComparison.Ordinal) || Text[at - 1] == ' ')
        {
            return false;
        }

        Insert([at], ' ');
        return true;
    }

    /// <summary>Makes spaces of the tabs on lines of white space and comments, from the line of <paramref name="index"/> up to the next block scalar.</summary>
    /// <remarks>Right behind a block scalar such a line belongs to it, and is refused.</remarks>
    public bool ClearTabs(long index)
    {
        if (FollowsBlockScalar(LineStart(index)))
        {
            return false;
        }

        var characters = Text.ToCharArray();
        var isChanged = false;
        for (var line = LineStart(index); line < Text.Length; line = NextLine(line))
        {
            var end = NextLine(line);
            var content = Text.AsSpan(line, end - line).TrimStart(" \t");
            var isEmpty = content is "\n" or "\r\n" || (content.Length > 0 && content[0] == '#');
            for (var i = line; isEmpty && i < end - content.Length; i++)
            {
                isChanged |= characters[i] == '\t';
                characters[i] = ' ';
            }

            if (Text.AsSpan(line, end - line).ContainsAny('|', '>'))
            {
                break;
            }
        }

        Text = isChanged ? new string(characters) : Text;
        return isChanged;
    }

    /// <summary>Empties the lines of spaces before <paramref name="index"/>, at the start of a block scalar, that are no deeper than its text.</summary>
    public bool ClearLeadingSpaces(long index)
    {
        var after = LineStart(index);
        while (after < Text.Length && IsBlank(after))
        {
            after = NextLine(after);
        }

        var first = after;
        while (first > 0 && IsBlank(LineStart(first - 1)))
        {
            first = LineStart(first - 1);
        }

        var header = first == 0 ? 0 : LineStart(first - 1);
        var indent = Spaces(after);
        var hasText = after < Text.Length && indent > SkipIndicators(header) - header;
        var changed = new StringBuilder(Text, 0, first, Text.Length);
        var edits = new List<(int At, int Shift)>();
        for (var line = first; line < after; line = NextLine(line))
        {
            var spaces = Spaces(line);
            if (hasText && spaces > indent)
            {
                return false;
            }

            if (spaces > 0)
            {
                edits.Add((line - 1, spaces));
            }

            changed.Append(Text, line + spaces, NextLine(line) - line - spaces);
        }

        _edits.Add(edits);
        Text = changed.Append(Text, after, Text.Length - after).ToString();
        return edits.Count > 0;
    }

    private void Insert(List<int> places, char character)
    {
        var changed = new StringBuilder(Text.Length + places.Count);
        var copied = 0;
        foreach (var place in places)
        {
            changed.Append(Text, copied, place - copied).Append(character);
            copied = place;
        }

        Text = changed.Append(Text, copied, Text.Length - copied).ToString();
        _edits.Add(places.Select(place => (place, -1)));
    }

    private bool FollowsBlockScalar(int line)
    {
        // The line above is the header itself, or a line of the text: then the header is the first line that is less indented.
        var indent = -1;
        while (line > 0)
        {
            line = LineStart(line - 1);
            if (Text.AsSpan(line, NextLine(line) - line).Trim(" \t\r\n").IsEmpty || (indent >= 0 && Spaces(line) >= indent))
            {
                continue;
            }

            if (BlockHeader().IsMatch(Text.AsSpan(line, NextLine(line) - line)))
            {
                return true;
            }

            if (indent >= 0)
            {
                return false;
            }

            indent = Spaces(line);
        }

        return false;
    }

    private int LineStart(long index)
    {
        var at = (int)Math.Clamp(index, 0, Text.Length);
        return at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;
    }

    private int NextLine(int line)
    {
        var end = Text.IndexOf('\n', line);
        return end < 0 ? Text.Length : end + 1;
    }

    private bool IsBlank(int line) => line < Text.Length && Text.AsSpan(line, NextLine(line) - line).Trim(" \r\n").IsEmpty;

    private int Spaces(int line)
    {
        var at = line;
        while (at < Text.Length && Text[at] == ' ')
        {
            at++;
        }

        return at - line;
    }

    private int SkipIndicators(int at)
    {
        while (at < Text.Length && (Text[at] == ' ' || (Text[at] is '-' or '?' && at + 1 < Text.Length && Text[at + 1] == ' ')))
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"[|>][-+0-9]*[ \t]*(#.*)?\r?\n?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHeader();
}
