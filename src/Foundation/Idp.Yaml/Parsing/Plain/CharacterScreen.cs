using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>Looks over the bytes of a document once, so that the parser behind it need not expect any but the usual ones.</summary>
internal static class CharacterScreen
{
    private static readonly SearchValues<byte> Usual = SearchValues.Create([(byte)'\n', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(value => (byte)value)]);
    private static readonly SearchValues<byte> Unusual = SearchValues.Create([.. Enumerable.Range(0, ' ').Where(value => value is not ('\n' or '\r')).Select(value => (byte)value), 0x7F]);

    // First bytes of U+0080 to U+009F, of U+2028 and U+2029, and of U+FEFF, U+FFFE and U+FFFF.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(0xC2, 0xE2, 0xEF);

    /// <summary>None when the text is UTF-8, has no tabs, and its lines end with LF or CR LF.</summary>
    public static HandOver Check(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOfAnyExcept(Usual);
        if (first < 0)
        {
            return HandOver.None;
        }

        text = text[first..];
        var unusual = text.IndexOfAny(Unusual);
        if (unusual >= 0)
        {
            return text[unusual] == '\t' ? HandOver.Tab : HandOver.UnusualCharacter;
        }

        if (HasLoneReturn(text))
        {
            return HandOver.UnusualCharacter;
        }

        if (Ascii.IsValid(text))
        {
            return HandOver.None;
        }

        return !Utf8.IsValid(text) ? HandOver.InvalidUtf8 : HasUnusualCharacter(text) ? HandOver.UnusualCharacter : HandOver.None;
    }

    private static bool HasLoneReturn(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'\r'); at >= 0; at = text.IndexOf((byte)'\r'))
        {
            text = text[(at + 1)..];
            if (text.IsEmpty || text[0] != '\n')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasUnusualCharacter(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOfAny(Suspects); at >= 0; at = text.IndexOfAny(Suspects))
        {
            text = text[at..];
            if (text is [0xC2, < 0xA0, ..] or [0xE2, 0x80, 0xA8 or 0xA9, ..] or [0xEF, 0xBB, 0xBF, ..] or [0xEF, 0xBF, 0xBE or 0xBF, ..])
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }
}
