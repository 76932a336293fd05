using System.Buffers;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars as PyYAML does: YAML 1.1 with fewer truth values and stricter exponents.</summary>
internal static class PyYamlSchema
{
    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create("0123456789_:");

    public static TypedScalar Type(string text)
    {
        if (text is "y" or "Y" or "n" or "N")
        {
            return new TypedScalar(TapeKind.String);
        }

        var digits = text.AsSpan(text.Length > 0 && text[0] is '+' or '-' ? 1 : 0);
        if (digits.Length > 1 && digits[0] == '0' && !digits.ContainsAnyExcept(DigitCharacters))
        {
            // Octal or nothing: neither 09 nor 0:5 is a number.
            return digits.ContainsAny("89:") ? new TypedScalar(TapeKind.String)
                : digits.ContainsAnyExcept("0_") ? Yaml11Schema.Type(text)
                : new TypedScalar(TapeKind.Number);
        }

        var typed = Yaml11Schema.Type(text);
        return typed.Text is not null || (typed.Kind == TapeKind.Number && !IsNumber(text, typed.Number)) ? new TypedScalar(TapeKind.String) : typed;
    }

    // An exponent needs a point before it and a sign in it; a number is more than signs and points.
    private static bool IsNumber(string text, double number)
    {
        if (double.IsNaN(number))
        {
            return text is ".nan" or ".NaN" or ".NAN";
        }

        var sign = text[0] is '+' or '-' ? 1 : 0;
        if (text.AsSpan(sign).StartsWith("0x"))
        {
            return true;
        }

        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        return exponent < 0
            ? sign == 0 || text[sign] != '.' || text.EndsWith('f') || text.EndsWith('F')
            : text.AsSpan(0, exponent).Contains('.') && exponent + 1 < text.Length && text[exponent + 1] is '+' or '-';
    }
}
