using System.Globalization;

namespace Idp.JsonSchemas.Patterns;

internal sealed partial class PatternTranslator
{
    private void ReadAtomEscape()
    {
        int start = _at;
        if (Current is >= '1' and <= '9')
        {
            TryTakeCount(out int number);
            if (number > _scan.Groups.Count && _isForgiving)
            {
                _at = start;
                WriteCharacter(ReadForgivenEscape(false));
                return;
            }

            if (number > _scan.Groups.Count)
            {
                Fail("a reference to a group that is not there");
                return;
            }

            WriteBackreference(number);
        }
        else if (!IsForgivenName && TryTake('k'))
        {
            ReadNamedReference();
        }
        else if (ReadEscapedSet() is { } set)
        {
            Write(set);
        }
        else if (_problem is null)
        {
            WriteCharacter(ReadCharacterEscape(false));
        }
    }

    private void ReadNamedReference()
    {
        int end = Current == '<' ? _source.IndexOf('>', _at) : -1;
        int group = end > 0 ? _scan.Groups.IndexOf(_source[(_at + 1)..end]) : -1;
        if (group < 0)
        {
            Fail("a reference to a group that is not there");
            return;
        }

        _at = end + 1;
        WriteBackreference(group + 1);
    }

    // There a group that took no part matches the empty text; here a reference to it fails.
    private void WriteBackreference(int group) => _output.Append(CultureInfo.InvariantCulture, $"(?:(?({group})\\k<{group}>|))");

    // Without a named group anywhere, \k is a k.
    private bool IsForgivenName => _isForgiving && _scan.Groups.TrueForAll(static name => name is null);

    private CodePointSet? ReadEscapedSet()
    {
        if (Current is 'p' or 'P' && !_isForgiving)
        {
            bool isNegated = _source[_at++] == 'P';
            int end = Current == '{' ? _source.IndexOf('}', _at) : -1;
            if (end < 0)
            {
                Fail("an incomplete property name");
                return null;
            }

            string name = _source[(_at + 1)..end];
            var found = UnicodeProperties.Find(name);
            if (found is null)
            {
                Fail($"the property '{name}', which is unknown or not supported here,", UnicodeProperties.IsKnownElsewhere(name));
                return null;
            }

            _at = end + 1;
            return isNegated ? found.Complement() : found;
        }

        if (EcmaClasses.Find(Current) is not { } set)
        {
            return null;
        }

        _at++;
        return _isForgiving ? set.ToUnits() : set;
    }

    private int ReadCharacterEscape(bool inClass)
    {
        if (AtEnd)
        {
            Fail(@"a '\' at the end");
            return 0;
        }

        if (_isForgiving)
        {
            return ReadForgivenEscape(inClass);
        }

        char escape = _source[_at++];
        switch (escape)
        {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'b' when inClass: return '\b';
            case '-' when inClass: return '-';
            case '0' when !char.IsAsciiDigit(Current): return 0;
            case 'c' when char.IsAsciiLetter(Current): return _source[_at++] % 32;
            case 'x' when TryTakeHex(2, out int code): return code;
            case 'u': return ReadUnicodeEscape();
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/': return escape;
            default:
                _at--;
                Fail($@"the escape '\{escape}', which is none,");
                return 0;
        }
    }

    private int ReadUnicodeEscape()
    {
        if (TryTake('{'))
        {
            int start = _at;
            int value = 0;
            while (char.IsAsciiHexDigit(Current) && value <= 0x10FFFF)
            {
                value = (value << 4) + Convert.ToInt32(_source[_at++].ToString(), 16);
            }

            if (_at == start || value > 0x10FFFF || !TryTake('}'))
            {
                Fail("an incomplete Unicode escape");
            }

            return value;
        }

        if (!TryTakeHex(4, out int unit))
        {
            Fail("an incomplete Unicode escape");
            return 0;
        }

        int back = _at;
        if (char.IsHighSurrogate((char)unit) && TryTake(@"\u") && TryTakeHex(4, out int low) && char.IsLowSurrogate((char)low))
        {
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        _at = back;
        return unit;
    }

    private bool TryTakeHex(int digits, out int value)
    {
        value = 0;
        if (_at + digits > _source.Length
            || !int.TryParse(_source.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        _at += digits;
        return true;
    }

    private CodePointSet ReadClass()
    {
        var set = _isForgiving ? CodePointSet.OfUnits() : new CodePointSet();
        bool isNegated = TryTake('^');
        while (_problem is null && !TryTake(']'))
        {
            if (AtEnd)
            {
                Fail("a character class that is not closed");
                break;
            }

            ReadClassRange(set);
        }

        return isNegated ? set.Complement() : set;
    }

    private void ReadClassRange(CodePointSet set)
    {
        int from = ReadClassAtom(out var fromSet);
        bool isRange = Current == '-' && _at + 1 < _source.Length && _source[_at + 1] != ']';
        if (!isRange)
        {
            AddAtom(set, from, fromSet);
            return;
        }

        _at++;
        int to = ReadClassAtom(out var toSet);
        if (_isForgiving && (fromSet is not null || toSet is not null))
        {
            AddAtom(set, from, fromSet);
            AddAtom(set, '-', null);
            AddAtom(set, to, toSet);
        }
        else if (fromSet is not null || toSet is not null)
        {
            Fail("a range that ends in a character class");
        }
        else if (from > to)
        {
            Fail("a range out of order");
        }
        else
        {
            set.Add(from, to);
        }
    }

    private static void AddAtom(CodePointSet set, int codePoint, CodePointSet? escaped)
    {
        if (escaped is null)
        {
            set.Add(codePoint, codePoint);
        }
        else
        {
            set.Add(escaped);
        }
    }

    private int ReadClassAtom(out CodePointSet? set)
    {
        set = null;
        if (!TryTake('\\'))
        {
            return TakeCodePoint();
        }

        set = ReadEscapedSet();
        return set is null && _problem is null ? ReadCharacterEscape(true) : 0;
    }
}
