using System.Globalization;
using System.Text;

namespace Idp.JsonSchemas.Patterns;

/// <summary>A set of Unicode code points without the surrogates, or of UTF-16 units with them, as ranges. Mutable while a class is read.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int FirstAstral = 0x10000;

    private readonly List<(int From, int To)> _ranges = [];
    private bool _isOfUnits;
    private bool _isNormal = true;

    public int RangeCount => _ranges.Count;

    public static CodePointSet Of(params ReadOnlySpan<(int From, int To)> ranges)
    {
        var set = new CodePointSet();
        foreach (var (from, to) in ranges)
        {
            set.Add(from, to);
        }

        return set.Freeze();
    }

    /// <summary>An empty set of units.</summary>
    public static CodePointSet OfUnits() => new() { _isOfUnits = true };

    /// <summary>The units of the set; a set that runs to the last code point, which a complement does, has all surrogates.</summary>
    public CodePointSet ToUnits()
    {
        var units = OfUnits();
        foreach (var (from, to) in _ranges)
        {
            if (from < FirstAstral)
            {
                units.Add(from, Math.Min(to, FirstAstral - 1));
            }
        }

        if (_ranges.Exists(static range => range.To == Last))
        {
            units.Add(FirstSurrogate, LastSurrogate);
        }

        units.Normalize();
        return units;
    }

    /// <summary>Sorts the ranges, after which reading them from several threads is safe.</summary>
    public CodePointSet Freeze()
    {
        Normalize();
        return this;
    }

    public void Add(int from, int to)
    {
        if (_isOfUnits)
        {
            _ranges.Add((from, to));
        }
        else if (from < FirstSurrogate && to > LastSurrogate)
        {
            _ranges.Add((from, FirstSurrogate - 1));
            _ranges.Add((LastSurrogate + 1, to));
        }
        else if (from is >= FirstSurrogate and <= LastSurrogate)
        {
            Add(LastSurrogate + 1, to);
            return;
        }
        else if (from <= to)
        {
            _ranges.Add((from, to is >= FirstSurrogate and <= LastSurrogate ? FirstSurrogate - 1 : to));
        }

        _isNormal = false;
    }

    public void Add(CodePointSet other)
    {
        _ranges.AddRange(other._ranges);
        _isNormal = false;
    }

    public CodePointSet Complement()
    {
        Normalize();
        var result = new CodePointSet { _isOfUnits = _isOfUnits };
        int last = _isOfUnits ? FirstAstral - 1 : Last;
        int next = 0;
        foreach (var (from, to) in _ranges)
        {
            if (from > next)
            {
                result.Add(next, from - 1);
            }

            next = to + 1;
        }

        if (next <= last)
        {
            result.Add(next, last);
        }

        result.Normalize();
        return result;
    }

    /// <summary>Writes one atom that matches one code point of the set: pairs of surrogates are alternatives to the class of the single units.</summary>
    public void WriteTo(StringBuilder output)
    {
        Normalize();
        int astral = _ranges.FindIndex(static range => range.To >= FirstAstral);
        bool hasUnits = _ranges.Count > 0 && _ranges[0].From < FirstAstral;
        if (astral < 0)
        {
            WriteUnits(output);
            return;
        }

        output.Append("(?:");
        if (hasUnits)
        {
            WriteUnits(output);
            output.Append('|');
        }

        bool first = true;
        foreach (var (from, to) in _ranges)
        {
            if (to >= FirstAstral)
            {
                WritePairs(output, Math.Max(from, FirstAstral), to, ref first);
            }
        }

        output.Append(')');
    }

    public static void WriteUnit(StringBuilder output, int unit) => output.Append("\\u").Append(unit.ToString("x4", CultureInfo.InvariantCulture));

    private void WriteUnits(StringBuilder output)
    {
        output.Append('[');
        bool any = false;
        foreach (var (from, to) in _ranges)
        {
            if (from < FirstAstral)
            {
                any = true;
                WriteRange(output, from, Math.Min(to, FirstAstral - 1));
            }
        }

        // An empty set matches nothing.
        output.Append(any ? "]" : "^\\u0000-\\uffff]");
    }

    private static void WriteRange(StringBuilder output, int from, int to)
    {
        WriteUnit(output, from);
        if (to > from)
        {
            output.Append('-');
            WriteUnit(output, to);
        }
    }

    private static void WritePairs(StringBuilder output, int from, int to, ref bool first)
    {
        while (from <= to)
        {
            int high = High(from);
            int lastOfHigh = FirstAstral + ((high - FirstSurrogate) << 10) + 0x3FF;
            bool whole = Low(from) == 0xDC00;
            int until = Math.Min(to, lastOfHigh);
            int lastHigh = high;
            if (whole && to >= lastOfHigh)
            {
                // Every further high surrogate that is covered completely shares one alternative.
                lastHigh = Low(to) == LastSurrogate ? High(to) : High(to) - 1;
                until = FirstAstral + ((lastHigh - FirstSurrogate) << 10) + 0x3FF;
            }

            output.Append(first ? "[" : "|[");
            first = false;
            WriteRange(output, high, lastHigh);
            output.Append("][");
            WriteRange(output, Low(from), Low(until));
            output.Append(']');
            from = until + 1;
        }
    }

    private static int High(int codePoint) => FirstSurrogate + ((codePoint - FirstAstral) >> 10);

    private static int Low(int codePoint) => 0xDC00 + ((codePoint - FirstAstral) & 0x3FF);

    private void Normalize()
    {
        if (_isNormal)
        {
            return;
        }

        _ranges.Sort();
        int kept = 0;
        for (int i = 1; i < _ranges.Count; i++)
        {
            // Ranges that touch across the surrogates stay apart.
            if (_ranges[i].From <= _ranges[kept].To + 1)
            {
                _ranges[kept] = (_ranges[kept].From, Math.Max(_ranges[kept].To, _ranges[i].To));
            }
            else
            {
                _ranges[++kept] = _ranges[i];
            }
        }

        if (_ranges.Count > 0)
        {
            _ranges.RemoveRange(kept + 1, _ranges.Count - kept - 1);
        }

        _isNormal = true;
    }
}
