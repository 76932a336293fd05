using System.Text;
using Idp.Yaml;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Writes whole numbers as a picture says.</summary>
internal static class IntegerText
{
    private static readonly (int Value, string Text)[] Numerals =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="value">A whole number, or NaN.</param>
    /// <param name="picture">How it is written.</param>
    /// <param name="work">What it may take.</param>
    public static string Of(double value, IntegerPicture picture, Work work)
    {
        double size = Math.Abs(value);
        string text = picture.Form switch
        {
            IntegerForm.Letters => Letters(size, picture.Case == LetterCase.Upper ? 'A' : 'a', work),
            IntegerForm.Roman => Roman(size, work),
            IntegerForm.Words => NumberWords.Of(size, picture.IsOrdinal, work),
            IntegerForm.Decimal => Decimal(size, picture, work),
            _ => throw new JsonataFault("D3130", picture.Text),
        };
        text = (picture.Form, picture.Case) switch
        {
            (IntegerForm.Roman or IntegerForm.Words, LetterCase.Upper) => text.ToUpperInvariant(),
            (IntegerForm.Words, LetterCase.Lower) => text.ToLowerInvariant(),
            _ => text,
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>The characters of a text, pairs of surrogates as one.</summary>
    public static IEnumerable<string> CodePoints(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            yield return isPair ? text.Substring(i++, 2) : text[i].ToString();
        }
    }

    private static string Letters(double value, char first, Work work)
    {
        var letters = new StringBuilder();
        while (value > 0 && double.IsFinite(value))
        {
            work.Step();
            letters.Insert(0, (char)(((value - 1) % 26) + first));
            value = Math.Floor((value - 1) / 26);
        }

        return letters.ToString();
    }

    private static string Roman(double value, Work work)
    {
        work.RequireText(value / 1000);
        var text = new StringBuilder();
        foreach (var (size, numeral) in Numerals)
        {
            for (; value >= size; value -= size)
            {
                work.Step();
                text.Append(numeral);
            }
        }

        return text.ToString();
    }

    private static string Decimal(double value, IntegerPicture picture, Work work)
    {
        string text = JsNumber.ToText(value);
        work.RequireText(picture.MandatoryDigits);
        text = text.PadLeft((int)picture.MandatoryDigits, '0');
        if (picture.Zero != '0')
        {
            text = string.Concat(text.Select(digit => (char)(digit + picture.Zero - '0')));
        }

        text = Separated(text, picture);
        return picture.IsOrdinal ? text + Suffix(text) : text;
    }

    private static string Separated(string text, IntegerPicture picture)
    {
        var separated = new StringBuilder(text);
        if (picture.Regular is { } regular)
        {
            for (int i = (text.Length - 1) / regular.Position; i > 0; i--)
            {
                separated.Insert(separated.Length - (i * regular.Position), regular.Text);
            }

            return separated.ToString();
        }

        // Of a number that is too short for a separator the first digits are lost, as upstream.
        foreach (var separator in picture.Separators.AsEnumerable().Reverse())
        {
            int at = separated.Length - separator.Position;
            _ = at < 0 ? separated.Remove(0, Math.Max(0, separated.Length + at)).Insert(0, separator.Text) : separated.Insert(at, separator.Text);
        }

        return separated.ToString();
    }

    private static string Suffix(string text)
        => text.Length > 1 && text[^2] == '1' ? "th" : text[^1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
}
