using System.Globalization;

namespace Idp.JsonSchemas.Patterns;

internal sealed partial class PatternTranslator
{
    private void ReadGroup()
    {
        if (++_depth > MaxGroupDepth)
        {
            Fail("groups nested too deeply", true);
            return;
        }

        bool isLook = ReadGroupStart(out bool canRepeat);
        if (_problem is null)
        {
            ReadAlternatives();
        }

        if (_problem is null && !TryTake(')'))
        {
            Fail("a group that is not closed");
        }

        _output.Append(')');
        _mustBacktrack |= isLook;
        _depth--;
        if (canRepeat)
        {
            ReadQuantifier();
        }
    }

    private bool ReadGroupStart(out bool canRepeat)
    {
        canRepeat = false;
        foreach (string look in (ReadOnlySpan<string>)["(?=", "(?!", "(?<=", "(?<!"])
        {
            if (TryTake(look))
            {
                canRepeat = _isForgiving && look.Length == 3;
                _output.Append(look);
                return true;
            }
        }

        canRepeat = true;
        if (TryTake("(?:"))
        {
            _output.Append("(?:");
            return false;
        }

        _at++;
        if (TryTake('?') && !TakeGroupName())
        {
            return false;
        }

        _groups++;
        if (_scan.HasBackreferences)
        {
            // Numbered by hand, since the platform gives named groups the last numbers.
            _output.Append("(?<").Append(_groups.ToString(CultureInfo.InvariantCulture)).Append('>');
        }
        else
        {
            _output.Append("(?:");
        }

        return false;
    }

    private bool TakeGroupName()
    {
        int end = Current == '<' ? _source.IndexOf('>', _at) : -1;
        string name = end > 0 ? _source[(_at + 1)..end] : "";
        if (!IsGroupName(name))
        {
            Fail("an unknown kind of group or a name that is not one");
            return false;
        }

        if (_scan.Groups.Count(other => string.Equals(other, name, StringComparison.Ordinal)) > 1)
        {
            Fail($"two groups named '{name}'");
            return false;
        }

        _at = end + 1;
        return true;
    }

    private static bool IsGroupName(string name)
        => name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$' or '\u200c' or '\u200d');

    private void ReadQuantifier()
    {
        if (_problem is not null || AtEnd)
        {
            return;
        }

        switch (Current)
        {
            case '*' or '+' or '?':
                _output.Append(_source[_at++]);
                break;
            case '{' when !_isForgiving || IsCount():
                ReadCounts();
                break;
            default:
                return;
        }

        if (TryTake('?'))
        {
            _output.Append('?');
        }
    }

    private void ReadCounts()
    {
        _at++;
        bool isCount = TryTakeCount(out int least);
        int most = least;
        bool hasMost = true;
        if (isCount && TryTake(','))
        {
            hasMost = TryTakeCount(out most);
        }

        if (!isCount || !TryTake('}'))
        {
            Fail("an incomplete quantifier");
            return;
        }

        if (hasMost && most < least)
        {
            Fail("a quantifier whose numbers are out of order");
            return;
        }

        _output.Append(CultureInfo.InvariantCulture, $"{{{least},");
        _output.Append(hasMost ? most.ToString(CultureInfo.InvariantCulture) : "").Append('}');
    }

    private bool IsCount()
    {
        int start = _at++;
        bool isCount = TryTakeCount(out _);
        if (isCount && TryTake(','))
        {
            TryTakeCount(out _);
        }

        isCount = isCount && Current == '}';
        _at = start;
        return isCount;
    }

    private bool TryTakeCount(out int count)
    {
        int start = _at;
        long value = 0;
        while (char.IsAsciiDigit(Current))
        {
            // No text is longer than this.
            value = Math.Min((value * 10) + (Current - '0'), int.MaxValue);
            _at++;
        }

        count = (int)value;
        return _at > start;
    }
}
