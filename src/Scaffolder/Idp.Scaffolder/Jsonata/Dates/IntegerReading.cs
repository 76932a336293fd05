using System.Globalization;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Reads whole numbers as a picture says. What does not fit is NaN.</summary>
internal static class IntegerReading
{
    /// <summary>The pattern of such numbers.</summary>
    /// <exception cref="JsonataFault">The numbering is not supported.</exception>
    public static string Pattern(IntegerPicture picture) => picture.Form switch
    {
        IntegerForm.Letters => picture.Case == LetterCase.Upper ? "[A-Z]+" : "[a-z]+",
        IntegerForm.Roman => picture.Case == LetterCase.Upper ? "[MDCLXVI]+" : "[mdclxvi]+",
        IntegerForm.Words => NumberWords.Pattern,
        IntegerForm.Decimal => "[0-9]" + Repetition(picture) + (picture.IsOrdinal ? "(?:th|st|nd|rd)" : ""),
        _ => throw new JsonataFault("D3130", picture.Text),
    };

    public static double Read(string text, IntegerPicture picture) => picture.Form switch
    {
        IntegerForm.Letters => Letters(text, picture.Case == LetterCase.Upper ? 'A' : 'a'),
        IntegerForm.Roman => Roman(picture.Case == LetterCase.Upper ? text : text.ToUpperInvariant()),
        IntegerForm.Words => NumberWords.Read(text),
        IntegerForm.Decimal => Decimal(text, picture),
        _ => throw new JsonataFault("D3130", picture.Text),
    };

    /// <summary>The number at the start of a text, as <c>parseInt</c> reads it.</summary>
    public static double ParseInt(string text)
    {
        var rest = text.AsSpan().Trim();
        bool isNegative = rest.Length > 0 && rest[0] == '-';
        rest = rest.Length > 0 && rest[0] is '-' or '+' ? rest[1..] : rest;
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        rest = end < 0 ? rest : rest[..end];
        return rest.IsEmpty ? double.NaN : double.Parse(rest, NumberStyles.None, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1);
    }

    private static string Repetition(IntegerPicture picture)
        => picture.ReadWidth > 0 ? string.Create(CultureInfo.InvariantCulture, $"{{{Math.Min(picture.ReadWidth, 1000)}}}") : "+";

    private static double Letters(string text, char first)
    {
        double value = 0;
        for (int i = 0; i < text.Length; i++)
        {
            value += (text[text.Length - i - 1] - first + 1) * Math.Pow(26, i);
        }

        return value;
    }

    private static double Roman(string text)
    {
        double total = 0;
        double max = 1;
        foreach (char digit in text.Reverse())
        {
            double value = digit switch { 'M' => 1000, 'D' => 500, 'C' => 100, 'L' => 50, 'X' => 10, 'V' => 5, 'I' => 1, _ => double.NaN };
            max = value < max ? max : value;
            total += value < max ? -value : value;
        }

        return total;
    }

    private static double Decimal(string text, IntegerPicture picture)
    {
        string digits = picture.IsOrdinal ? text[..Math.Max(0, text.Length - 2)] : text;
        if (picture.Regular is not null)
        {
            digits = digits.Replace(",", "", StringComparison.Ordinal);
        }
        else
        {
            digits = picture.Separators.Aggregate(digits, (rest, separator) => rest.Replace(separator.Text, "", StringComparison.Ordinal));
        }

        return ParseInt(picture.Zero == '0' ? digits : string.Concat(digits.Select(digit => (char)(digit - picture.Zero + '0'))));
    }
}
