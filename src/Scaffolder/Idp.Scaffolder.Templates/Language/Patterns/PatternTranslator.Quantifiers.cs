using System.Globalization;

namespace Idp.Scaffolder.Templates.Language.Patterns;

internal sealed partial class PatternTranslator
{
    private void ReadQuantifier()
    {
        if (_problem is not null || AtEnd)
        {
            return;
        }

        if (Current is '*' or '+' or '?')
        {
            _output.Append(_source[_at++]);
        }
        else if (Current == '{' && IsCounts(_at))
        {
            ReadCounts();
        }
        else
        {
            return;
        }

        if (TryTake("?"))
        {
            _output.Append('?');
        }
    }

    // Annex B: a brace that is no count stands for itself.
    private bool IsCounts(int at)
    {
        int digits = at + 1;
        while (digits < _source.Length && char.IsAsciiDigit(_source[digits]))
        {
            digits++;
        }

        if (digits == at + 1 || digits >= _source.Length)
        {
            return false;
        }

        if (_source[digits] == ',')
        {
            digits++;
            while (digits < _source.Length && char.IsAsciiDigit(_source[digits]))
            {
                digits++;
            }
        }

        return digits < _source.Length && _source[digits] == '}';
    }

    private void ReadCounts()
    {
        _at++;
        int least = TakeCount();
        int? most = least;
        if (TryTake(","))
        {
            most = char.IsAsciiDigit(Current) ? TakeCount() : null;
        }

        _at++;
        if (most < least)
        {
            Fail("a quantifier whose numbers are out of order");
            return;
        }

        _output.Append(CultureInfo.InvariantCulture, $"{{{least},{most}}}");
    }

    private int TakeCount()
    {
        long value = 0;
        while (char.IsAsciiDigit(Current))
        {
            // No text is longer than this.
            value = Math.Min((value * 10) + (Current - '0'), int.MaxValue);
            _at++;
        }

        return (int)value;
    }
}
