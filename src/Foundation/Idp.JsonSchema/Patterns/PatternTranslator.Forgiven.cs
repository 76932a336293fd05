namespace Idp.JsonSchemas.Patterns;

/// <summary>Escapes without the <c>u</c> flag: old octal numbers, and almost any other character for itself (ECMA-262, Annex B.1.2).</summary>
internal sealed partial class PatternTranslator
{
    /// <summary>Reads what follows a backslash and is neither a class nor a reference.</summary>
    private int ReadForgivenEscape(bool inClass)
    {
        char escape = _source[_at++];
        switch (escape)
        {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'b' when inClass: return '\b';
            case >= '0' and <= '7': return ReadOctal(escape - '0');
            case 'c' when char.IsAsciiLetter(Current) || (inClass && (char.IsAsciiDigit(Current) || Current == '_')): return _source[_at++] % 32;
            case 'c':
                // The backslash stands for itself, and the letter is read again.
                _at--;
                return '\\';
            case 'k' when !IsForgivenName:
                Fail("a reference to a group that is not there");
                return 0;
            case 'x' when TryTakeHex(2, out int code): return code;
            case 'u' when TryTakeHex(4, out int unit): return unit;
            default: return escape;
        }
    }

    private int ReadOctal(int value)
    {
        // At most \377.
        for (int digits = value <= 3 ? 2 : 1; digits > 0 && Current is >= '0' and <= '7'; digits--)
        {
            value = (value * 8) + (_source[_at++] - '0');
        }

        return value;
    }
}
