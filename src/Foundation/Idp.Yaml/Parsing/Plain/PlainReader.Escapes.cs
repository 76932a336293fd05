using System.Globalization;
using System.Text;

namespace Idp.Yaml.Parsing.Plain;

/// <content>Escapes in double quotes.</content>
internal ref partial struct PlainReader
{
    private bool Unescape(ref int at)
    {
        if (at + 1 == _text.Length)
        {
            return false;
        }

        var letter = _text[at + 1];
        var digits = letter switch { (byte)'x' => 2, (byte)'u' => 4, (byte)'U' => 8, _ => 0 };
        at += 2;
        return digits > 0 ? UnescapeNumber(ref at, digits) : UnescapeLetter(letter);
    }

    private bool UnescapeLetter(byte letter)
    {
        int value = letter switch
        {
            (byte)'n' => '\n',
            (byte)'t' => '\t',
            (byte)'r' => '\r',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'a' => '\a',
            (byte)'v' => '\v',
            (byte)'e' => '\e',
            (byte)'"' or (byte)'\\' or (byte)'/' or (byte)' ' => letter,
            _ => -1,
        };
        if (value < 0)
        {
            return false;
        }

        _tape.Rewrite((byte)value);
        return true;
    }

    private bool UnescapeNumber(ref int at, int digits)
    {
        if (!TryHex(at, digits, out var value))
        {
            return false;
        }

        at += digits;
        var rune = new Rune(' ');
        if (char.IsHighSurrogate((char)value))
        {
            // Beyond the first 65,536 characters two escapes stand for one.
            if (!_text[at..].StartsWith("\\u"u8) || !TryHex(at + 2, 4, out var low) || !Rune.TryCreate((char)value, (char)low, out rune))
            {
                return false;
            }

            at += 6;
        }
        else if (!Rune.TryCreate(value, out rune))
        {
            return false;
        }

        Span<byte> utf8 = stackalloc byte[4];
        _tape.Rewrite(utf8[..rune.EncodeToUtf8(utf8)]);
        return true;
    }

    private readonly bool TryHex(int at, int digits, out int value)
    {
        value = 0;
        return at + digits <= _text.Length && int.TryParse(_text.Slice(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
