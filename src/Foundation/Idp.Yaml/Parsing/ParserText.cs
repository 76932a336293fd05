using System.Text;

namespace Idp.Yaml.Parsing;

/// <summary>A document as YamlDotNet is given it, and the way back to what the user wrote.</summary>
/// <remarks>
/// YamlDotNet ends lines at a lone CR, U+0085, U+2028 and U+2029; npm <c>yaml</c> takes them as any character.
/// So each is replaced by a character of the private use area that the document lacks, and put back in the values.
/// A key that is missing (<c>: value</c>) gets such a character as a stand-in, where the first attempt failed.
/// </remarks>
internal sealed class ParserText
{
    private const string LineEndsOfOthers = "\r\u0085\u2028\u2029";
    private readonly string _original;
    private readonly string _standIns;
    private List<int> _insertions = [];
    private bool _hasMissingKeys;
    private readonly char _keyStandIn;

    private ParserText(string original, char[] characters, string standIns, char keyStandIn)
    {
        _original = original;
        _standIns = standIns;
        _keyStandIn = keyStandIn;

        // npm ends a clipped block scalar with a line end even where the file has none; YamlDotNet needs to see one.
        Text = characters.Length > 0 && characters[^1] == '\n' ? new string(characters) : new string(characters) + "\n";
    }

    /// <summary>What the parser reads.</summary>
    public string Text { get; private set; }

    public static ParserText Of(string original)
    {
        var free = FreeCharacters(original, LineEndsOfOthers.Length + 1);
        var characters = original.ToCharArray();
        var isChanged = false;
        for (var i = characters.AsSpan().IndexOfAny(LineEndsOfOthers); i >= 0 && i < characters.Length; i++)
        {
            var which = LineEndsOfOthers.IndexOf(characters[i], StringComparison.Ordinal);
            if (which >= 0 && !(which == 0 && i + 1 < characters.Length && characters[i + 1] == '\n'))
            {
                characters[i] = free[which];
                isChanged = true;
            }
        }

        return new ParserText(original, characters, isChanged ? free[..^1] : "", free[^1]);
    }

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
        var moved = _insertions.ConvertAll(old => old + places.FindAll(place => place <= old).Count);
        moved.AddRange(places.Select((place, i) => place + i));
        moved.Sort();
        _insertions = moved;
    }

    /// <summary>Makes spaces of the tabs on lines of white space and comments, from the line of <paramref name="index"/> up to the next block scalar.</summary>
    public bool ClearTabs(long index)
    {
        var characters = Text.ToCharArray();
        var isChanged = false;
        var start = Text.LastIndexOf('\n', (int)Math.Clamp(index, 0, Text.Length - 1)) + 1;
        for (var line = Math.Min(start, (int)index); line < Text.Length; line = NextLine(line))
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

    /// <summary>The index in the original of a character of <see cref="Text"/>.</summary>
    public int ToOriginal(long index)
    {
        var position = (int)Math.Clamp(index, 0, Text.Length);
        var before = _insertions.BinarySearch(position);
        return Math.Min(position - (before < 0 ? ~before : before), _original.Length);
    }

    /// <summary>A value as the user wrote it.</summary>
    public string Restore(string value)
    {
        for (var i = 0; i < _standIns.Length; i++)
        {
            value = value.Replace(_standIns[i], LineEndsOfOthers[i]);
        }

        // Between braces the stand-in may have become the end of a key on the line before.
        return !_hasMissingKeys ? value : value.Replace(" " + _keyStandIn, "", StringComparison.Ordinal).Replace(_keyStandIn.ToString(), "", StringComparison.Ordinal);
    }

    private int NextLine(int line)
    {
        var end = Text.IndexOf('\n', line);
        return end < 0 ? Text.Length : end + 1;
    }

    private int SkipIndicators(int at)
    {
        while (at < Text.Length && (Text[at] == ' ' || (Text[at] is '-' or '?' && at + 1 < Text.Length && Text[at + 1] == ' ')))
        {
            at++;
        }

        return at;
    }

    private static string FreeCharacters(string text, int count)
    {
        var free = new StringBuilder(count);
        for (var c = '\uE000'; free.Length < count; c++)
        {
            if (!text.Contains(c, StringComparison.Ordinal))
            {
                free.Append(c);
            }
        }

        return free.ToString();
    }
}
