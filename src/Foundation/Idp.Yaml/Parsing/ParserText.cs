using System.Buffers;
using System.Text;

namespace Idp.Yaml.Parsing;

/// <summary>A document as YamlDotNet is given it, and the way back to what the user wrote.</summary>
/// <remarks>
/// YamlDotNet ends lines at a lone CR, U+0085, U+2028 and U+2029, and takes a line that starts with <c>%</c> for a directive; within a text it
/// overlooks the <c>:</c> after a word that starts with <c>*</c>. npm <c>yaml</c> takes all these as any character. So each is replaced by a character of the private use area that the document lacks, and put back in the values.
/// Where an attempt failed on something that npm accepts, the text is changed and read again.
/// </remarks>
internal sealed partial class ParserText
{
    private const string Replaced = "\r\u0085\u2028\u2029%*";
    private static readonly SearchValues<char> ReplacedCharacters = SearchValues.Create(Replaced);
    private readonly int _originalLength;
    private readonly string _standIns;
    private readonly char _keyStandIn;
    private readonly TextEdits _edits = new();
    private bool _hasMissingKeys;

    private ParserText(string original, string text, string standIns, char keyStandIn)
    {
        _originalLength = original.Length;
        _standIns = standIns;
        _keyStandIn = keyStandIn;

        // npm ends a clipped block scalar with a line end even where the file has none; YamlDotNet needs to see one.
        Text = text.EndsWith('\n') ? text : text + "\n";
    }

    /// <summary>What the parser reads.</summary>
    public string Text { get; private set; }

    public static ParserText Of(string original)
    {
        var free = FreeCharacters(original, Replaced.Length + 1);
        char[]? changed = null;
        for (var i = original.AsSpan().IndexOfAny(ReplacedCharacters); i >= 0 && i < original.Length; i++)
        {
            var which = Replaced.IndexOf(original[i], StringComparison.Ordinal);
            if (which >= 0 && IsMisread(original, i))
            {
                changed ??= original.ToCharArray();
                changed[i] = free[which];
            }
        }

        return changed is null
            ? new ParserText(original, original, "", free[^1])
            : new ParserText(original, new string(changed), free[..^1], free[^1]);
    }

    /// <summary>The index in the original of a character of <see cref="Text"/>.</summary>
    public int ToOriginal(long index)
        => Math.Min(_edits.ToOriginal((int)Math.Clamp(index, 0, Text.Length)), _originalLength);

    /// <summary>A value as the user wrote it.</summary>
    public string Restore(string value)
    {
        for (var i = 0; i < _standIns.Length; i++)
        {
            value = value.Replace(_standIns[i], Replaced[i]);
        }

        if (!_hasMissingKeys)
        {
            return value;
        }

        // Between braces the stand-in may have become the end of a key on the line before.
        value = value.Length > 1 && value[^1] == _keyStandIn ? value[..^1].TrimEnd(' ', '\n') : value;
        return value.Replace(_keyStandIn.ToString(), "", StringComparison.Ordinal);
    }

    private static bool IsMisread(string text, int at) => text[at] switch
    {
        '\r' => at + 1 == text.Length || text[at + 1] != '\n',
        '%' => at == 0 || text[at - 1] == '\n',
        '*' => IsWordOfText(text, at),
        _ => true,
    };

    // Within a line: what stands before it is neither an indicator, after which it would be an alias, nor an anchor or tag.
    private static bool IsWordOfText(string text, int at)
    {
        if (at == 0 || text[at - 1] is not (' ' or '\t' or '\n'))
        {
            return false;
        }

        var before = text.AsSpan(0, at).TrimEnd(" \t");
        var word = before[(before.LastIndexOfAny(" \t\n") + 1)..];
        if (word.Length == 0)
        {
            // First on its line: '*word: ' goes on with a text above, or is no YAML at all.
            var rest = text.AsSpan(at);
            var end = rest.IndexOfAny(" \t\r\n");
            return end > 1 && rest[end - 1] == ':';
        }

        return !(word[^1] is ':' or ',' or '[' or '{' || word is "-" or "?" || word[0] is '&' or '!');
    }

    private static string FreeCharacters(string text, int count)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF'))
        {
            return "\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007"[..count];
        }

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
