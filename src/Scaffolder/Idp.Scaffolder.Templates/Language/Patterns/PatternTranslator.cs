using System.Globalization;
using System.Text;

namespace Idp.Scaffolder.Templates.Language.Patterns;

/// <summary>Reads patterns of ECMA-262 without the flag <c>u</c>, Annex B's leniency included, and writes the platform's. One instance per pattern.</summary>
/// <remarks>Both read the same letters differently: <c>$ ^ . \d \w \s \b</c>, references to groups that took no part, named groups' numbers.</remarks>
internal sealed partial class PatternTranslator
{
    private const int MaxGroupDepth = 100;
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string Digits = "0-9";
    private const string Words = "0-9A-Z_a-z";
    private const string Spaces = @"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private readonly string _source;
    private readonly bool _isMultiline;
    private readonly StringBuilder _output = new();
    private readonly List<string?> _groupNames;
    private int _at;
    private int _depth;
    private int _groups;
    private bool _mustBacktrack;
    private string? _problem;

    private PatternTranslator(string source, bool isMultiline)
    {
        _source = source;
        _isMultiline = isMultiline;
        _groupNames = FindGroups(source);
    }

    private bool AtEnd => _at >= _source.Length;

    private char Current => AtEnd ? '\0' : _source[_at];

    public static PatternTranslation Translate(string source, bool isMultiline)
    {
        var translator = new PatternTranslator(source, isMultiline);
        translator.ReadAlternatives();
        if (translator._problem is null && !translator.AtEnd)
        {
            translator.Fail("an unmatched ')'");
        }

        return new PatternTranslation(
            translator._output.ToString(), !translator._mustBacktrack, [.. translator._groupNames], translator._problem);
    }

    private static List<string?> FindGroups(string source)
    {
        var names = new List<string?>();
        bool inClass = false;
        for (int i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    bool isNamed = i + 3 < source.Length && source[i + 1] == '?' && source[i + 2] == '<' && source[i + 3] is not ('=' or '!');
                    if (isNamed || i + 1 >= source.Length || source[i + 1] != '?')
                    {
                        int end = isNamed ? source.IndexOf('>', i) : -1;
                        names.Add(end > 0 ? source[(i + 3)..end] : null);
                    }

                    break;
            }
        }

        return names;
    }

    private void Fail(string what) => _problem ??= string.Create(CultureInfo.InvariantCulture, $"{what} at offset {Math.Min(_at, _source.Length)}");

    private bool TryTake(string expected)
    {
        if (string.CompareOrdinal(_source, _at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    private void ReadAlternatives()
    {
        while (_problem is null)
        {
            while (_problem is null && !AtEnd && Current is not ('|' or ')'))
            {
                ReadTerm();
            }

            if (_problem is not null || !TryTake("|"))
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
                _mustBacktrack |= _isMultiline;
                _output.Append(_isMultiline ? $@"(?<=\A|[{LineEnds}])" : @"\A");
                return;
            case '$':
                _at++;
                _mustBacktrack |= _isMultiline;
                _output.Append(_isMultiline ? $@"(?=[{LineEnds}]|\z)" : @"\z");
                return;
            case '(':
                ReadGroup();
                return;
            case '*' or '+' or '?':
                Fail("nothing to repeat");
                return;
            case '{' when IsCounts(_at):
                Fail("nothing to repeat");
                return;
            case '[':
                _at++;
                ReadClass();
                break;
            case '.':
                _at++;
                _output.Append("[^").Append(LineEnds).Append(']');
                break;
            case '\\':
                _at++;
                if (ReadEscape())
                {
                    return;
                }

                break;
            default:
                Write(_source[_at++]);
                break;
        }

        ReadQuantifier();
    }

    private void ReadGroup()
    {
        if (++_depth > MaxGroupDepth)
        {
            Fail("groups nested too deeply");
            return;
        }

        bool canRepeat = true;
        if (TryTake("(?:"))
        {
            _output.Append("(?:");
        }
        else if (TryTakeLook())
        {
            _mustBacktrack = true;
            canRepeat = _output[^1] is '=' or '!' && _output[^2] == '?';
        }
        else
        {
            _at++;
            if (TryTake("?<"))
            {
                int end = _source.IndexOf('>', _at);
                _at = end < 0 ? _source.Length : end + 1;
            }
            else if (Current == '?')
            {
                Fail("an unknown kind of group");
                return;
            }

            // Numbered by hand, since the platform gives named groups the last numbers.
            _output.Append("(?<").Append((++_groups).ToString(CultureInfo.InvariantCulture)).Append('>');
        }

        ReadAlternatives();
        if (_problem is null && !TryTake(")"))
        {
            Fail("an unclosed group");
        }

        _output.Append(')');
        _depth--;
        if (canRepeat)
        {
            ReadQuantifier();
        }
    }

    private bool TryTakeLook()
    {
        foreach (string look in (ReadOnlySpan<string>)["(?=", "(?!", "(?<=", "(?<!"])
        {
            if (TryTake(look))
            {
                _output.Append(look);
                return true;
            }
        }

        return false;
    }

    private void Write(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            _output.Append(c);
        }
        else
        {
            _output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
    }
}
