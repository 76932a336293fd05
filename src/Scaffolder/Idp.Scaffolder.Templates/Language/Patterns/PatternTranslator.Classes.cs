namespace Idp.Scaffolder.Templates.Language.Patterns;

internal sealed partial class PatternTranslator
{
    private void ReadClass()
    {
        bool isNegated = TryTake("^");
        if (TryTake("]"))
        {
            _output.Append(isNegated ? @"[\u0000-\uffff]" : @"[^\u0000-\uffff]");
            return;
        }

        _output.Append(isNegated ? "[^" : "[");
        while (!AtEnd && Current != ']')
        {
            ReadRange();
        }

        if (AtEnd)
        {
            Fail("an unclosed class");
            return;
        }

        _at++;
        _output.Append(']');
    }

    private void ReadRange()
    {
        char? first = ReadMember();
        bool isRange = Current == '-' && _at + 1 < _source.Length && _source[_at + 1] != ']';
        if (!isRange)
        {
            WriteMember(first);
            return;
        }

        _at++;
        char? last = ReadMember();
        if (first is null || last is null)
        {
            // Annex B: a class at either end makes the hyphen stand for itself.
            WriteMember(first);
            Write('-');
            WriteMember(last);
        }
        else if (last < first)
        {
            Fail("a range whose ends are out of order");
        }
        else
        {
            Write(first.Value);
            _output.Append('-');
            Write(last.Value);
        }
    }

    private void WriteMember(char? member)
    {
        if (member is { } c)
        {
            Write(c);
        }
    }

    /// <summary>A character; null when a set of its own was written.</summary>
    private char? ReadMember()
    {
        if (AtEnd)
        {
            Fail("an unclosed class");
            return null;
        }

        if (!TryTake("\\"))
        {
            return _source[_at++];
        }

        if (AtEnd)
        {
            Fail("a backslash at the end");
            return null;
        }

        if (SetOf(Current) is { } set)
        {
            _at++;
            _output.Append(set.Negated ? ComplementOf(set.Set) : set.Set);
            return null;
        }

        if (TryTake("b"))
        {
            return '\b';
        }

        return TryTake("-") ? '-' : TakeCharacterEscape();
    }

    private static string ComplementOf(string set) => set switch
    {
        Digits => @"\u0000-/\u003a-\uffff",
        Words => @"\u0000-/\u003a-@\u005b-\u005e`\u007b-\uffff",
        _ => @"\u0000-\u0008\u000e-\u001f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff",
    };
}
