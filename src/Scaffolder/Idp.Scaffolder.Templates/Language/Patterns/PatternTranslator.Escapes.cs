using System.Globalization;

namespace Idp.Scaffolder.Templates.Language.Patterns;

internal sealed partial class PatternTranslator
{
    /// <summary>Reads what follows a backslash outside a class.</summary>
    /// <returns>Whether it matches no character, and so cannot be repeated.</returns>
    private bool ReadEscape()
    {
        if (AtEnd)
        {
            Fail("a backslash at the end");
            return true;
        }

        if (Current is 'b' or 'B')
        {
            WriteBoundary(_source[_at++] == 'b');
            return true;
        }

        if (Current is >= '1' and <= '9' && TryTakeReference(out int group))
        {
            WriteReference(group);
        }
        else if (Current == 'k' && _groupNames.Any(static name => name is not null))
        {
            ReadNamedReference();
        }
        else if (SetOf(Current) is { } set)
        {
            _at++;
            _output.Append(set.Negated ? "[^" : "[").Append(set.Set).Append(']');
        }
        else
        {
            Write(TakeCharacterEscape());
        }

        return false;
    }

    private static (string Set, bool Negated)? SetOf(char letter) => letter switch
    {
        'd' => (Digits, false),
        'D' => (Digits, true),
        'w' => (Words, false),
        'W' => (Words, true),
        's' => (Spaces, false),
        'S' => (Spaces, true),
        _ => null,
    };

    private void WriteBoundary(bool wanted)
    {
        _mustBacktrack = true;
        _output.Append(wanted
            ? $"(?:(?<=[{Words}])(?![{Words}])|(?<![{Words}])(?=[{Words}]))"
            : $"(?:(?<=[{Words}])(?=[{Words}])|(?<![{Words}])(?![{Words}]))");
    }

    // Annex B: a number larger than that of the groups is an octal escape, or the digit itself.
    private bool TryTakeReference(out int group)
    {
        int end = _at;
        while (end < _source.Length && char.IsAsciiDigit(_source[end]))
        {
            end++;
        }

        bool isGroup = int.TryParse(_source.AsSpan(_at, end - _at), NumberStyles.None, CultureInfo.InvariantCulture, out group) && group <= _groupNames.Count;
        if (isGroup)
        {
            _at = end;
        }

        return isGroup;
    }

    private void ReadNamedReference()
    {
        int end = _source.IndexOf('>', _at);
        int group = TryTake("k<") && end > 0 ? _groupNames.IndexOf(_source[_at..end]) + 1 : 0;
        if (group == 0)
        {
            Fail("a reference to a group that is not there");
            return;
        }

        _at = end + 1;
        WriteReference(group);
    }

    // A group that took no part matches nothing, here, and fails there.
    private void WriteReference(int group)
    {
        _mustBacktrack = true;
        _output.Append(CultureInfo.InvariantCulture, $@"(?({group})\k<{group}>)");
    }

    private char TakeCharacterEscape()
    {
        char letter = _source[_at++];
        switch (letter)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'c' when char.IsAsciiLetter(Current):
                return (char)(_source[_at++] & 0x1F);
            case 'c':
                _at--;
                return '\\';
            case 'x':
                return TakeHex(2) ?? 'x';
            case 'u':
                return TakeHex(4) ?? 'u';
            case >= '0' and <= '7':
                return TakeOctal(letter);
            default:
                return letter;
        }
    }

    private char? TakeHex(int length)
    {
        if (_at + length > _source.Length
            || !int.TryParse(_source.AsSpan(_at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            return null;
        }

        _at += length;
        return (char)value;
    }

    private char TakeOctal(char first)
    {
        int value = first - '0';
        while (Current is >= '0' and <= '7' && (value * 8) + (Current - '0') <= 0xFF)
        {
            value = (value * 8) + (_source[_at++] - '0');
        }

        return (char)value;
    }
}
