using System.Globalization;
using System.Text;

namespace Idp.JsonSchemas.Patterns;

/// <summary>Reads ECMA-262 (2023) patterns and writes the platform's. One instance per pattern.</summary>
/// <remarks>
/// Both engines read the same letters differently: <c>$</c>, <c>\d</c>, <c>\w</c>, <c>\s</c>, <c>\b</c>, <c>.</c>, backreferences to groups
/// that took no part, and anything outside the basic plane, which is one character there and two here. So nothing is passed on as written.
/// </remarks>
internal sealed partial class PatternTranslator
{
    private const int MaxGroupDepth = 100;

    // A translation is longer than its source mainly through \p{…}; this bounds a pattern that repeats it.
    private const int MaxTranslation = 500_000;

    private readonly string _source;
    private readonly PatternScan _scan;
    private readonly bool _isForgiving;
    private readonly StringBuilder _output = new();
    private int _at;
    private int _depth;
    private int _groups;
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private int _ranges;
    private bool _mustBacktrack;
    private PatternProblem? _problem;

    private PatternTranslator(string source, EcmaMode mode)
    {
        _source = source;
        _isForgiving = mode == EcmaMode.Forgiving;
        _scan = PatternScan.Of(source);
        _mustBacktrack = _scan.HasBackreferences;
    }

    private bool AtEnd => _at >= _source.Length;

    private int? LinearCost => _mustBacktrack ? null : (_classes.Count + _ranges) * (_classes.Count + _ranges);

    private char Current => AtEnd ? '\0' : _source[_at];

    public static PatternTranslation Translate(string source, EcmaMode mode)
    {
        var translator = new PatternTranslator(source, mode);
        translator.ReadAlternatives();
        if (translator._problem is null && !translator.AtEnd)
        {
            translator.Fail("an unmatched ')'");
        }

        return translator._problem is null
            ? new PatternTranslation(translator._output.ToString(), translator.LinearCost, null)
            : new PatternTranslation("", null, translator._problem);
    }

    private void Fail(string what, bool isLimit = false)
        => _problem ??= new PatternProblem(string.Create(CultureInfo.InvariantCulture, $"{what} at offset {Math.Min(_at, _source.Length)}"), isLimit);

    private bool TryTake(char expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool TryTake(string expected)
    {
        if (string.CompareOrdinal(_source, _at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    private int TakeCodePoint()
    {
        if (!_isForgiving && _at + 1 < _source.Length && char.IsSurrogatePair(_source[_at], _source[_at + 1]))
        {
            _at += 2;
            return char.ConvertToUtf32(_source[_at - 2], _source[_at - 1]);
        }

        return _source[_at++];
    }

    private void ReadAlternatives()
    {
        while (_problem is null)
        {
            while (_problem is null && !AtEnd && Current is not ('|' or ')'))
            {
                ReadTerm();
            }

            if (_problem is not null || !TryTake('|'))
            {
                return;
            }

            _output.Append('|');
        }
    }

    private void ReadTerm()
    {
        switch (Current)
        {
            case '^':
                _at++;
                _output.Append(@"\A");
                return;
            case '$':
                _at++;
                _output.Append(@"\z");
                return;
            case '(':
                ReadGroup();
                return;
            case '*' or '+' or '?':
                Fail("nothing to repeat");
                return;
            case '{' when _isForgiving && IsCount():
                Fail("nothing to repeat");
                return;
            case '{' or '}' or ']' when !_isForgiving:
                Fail($"a lone '{Current}', which must be escaped,");
                return;
            case '\\' when TryTake(@"\b"):
                WriteBoundary(true);
                return;
            case '\\' when TryTake(@"\B"):
                WriteBoundary(false);
                return;
            case '[':
                _at++;
                Write(ReadClass());
                break;
            case '.':
                _at++;
                Write(_isForgiving ? EcmaClasses.Dot.ToUnits() : EcmaClasses.Dot);
                break;
            case '\\':
                _at++;
                ReadAtomEscape();
                break;
            default:
                WriteCharacter(TakeCodePoint());
                break;
        }

        ReadQuantifier();
    }

    private void WriteBoundary(bool wanted)
    {
        _mustBacktrack = true;
        const string Word = "[0-9A-Z_a-z]";
        _output.Append(wanted
            ? $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))"
            : $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
    }

    private void WriteCharacter(int codePoint)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF && !_isForgiving)
        {
            // Half of a pair is a character of its own, which no text without lone surrogates holds.
            Write(new CodePointSet());
        }
        else if (codePoint > 0xFFFF)
        {
            Write(CodePointSet.Of((codePoint, codePoint)));
        }
        else
        {
            int start = _output.Length;
            if (char.IsAsciiLetterOrDigit((char)codePoint))
            {
                _output.Append((char)codePoint);
            }
            else
            {
                CodePointSet.WriteUnit(_output, codePoint);
            }

            Note(start, 1);
        }
    }

    private void Write(CodePointSet set)
    {
        int start = _output.Length;
        set.WriteTo(_output);
        Note(start, set.RangeCount);
    }

    private void Note(int start, int ranges)
    {
        if (_output.Length > MaxTranslation)
        {
            Fail("too many characters", true);
        }
        else if (!_mustBacktrack && _classes.Add(_output.ToString(start, _output.Length - start)))
        {
            _ranges += ranges;
        }
    }
}
