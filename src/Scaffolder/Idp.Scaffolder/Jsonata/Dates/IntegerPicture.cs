namespace Idp.Scaffolder.Jsonata.Dates;

internal enum IntegerForm
{
    Decimal,
    Letters,
    Roman,
    Words,

    /// <summary>Numbering that is not supported.</summary>
    Sequence,
}

internal enum LetterCase
{
    Lower,
    Upper,
    Title,
}

/// <summary>A separator between digits.</summary>
/// <param name="Position">How many digits stand behind it.</param>
/// <param name="Text">The separator.</param>
internal sealed record DigitSeparator(int Position, string Text);

/// <summary>How whole numbers are written and read (XPath's format-integer, 4.6.1).</summary>
internal sealed class IntegerPicture
{
    private static readonly int[] DigitFamilies =
    [
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0,
        0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ];

    public IntegerForm Form { get; private set; }

    public LetterCase Case { get; private set; }

    public bool IsOrdinal { get; private init; }

    /// <summary>The code of zero.</summary>
    public int Zero { get; private set; } = '0';

    public double MandatoryDigits { get; set; }

    public int OptionalDigits { get; private set; }

    /// <summary>The separators, from the last to the first.</summary>
    public List<DigitSeparator> Separators { get; } = [];

    /// <summary>The one separator that comes after every so many digits; null when they are not regular.</summary>
    public DigitSeparator? Regular { get; private set; }

    /// <summary>How many digits are read when another number follows at once; 0 for all.</summary>
    public double ReadWidth { get; set; }

    /// <summary>The picture without its modifier.</summary>
    public string Text { get; private init; } = "";

    public static IntegerPicture Parse(string text)
    {
        int modifier = text.LastIndexOf(';');
        var picture = new IntegerPicture
        {
            Text = modifier < 0 ? text : text[..modifier],
            IsOrdinal = modifier >= 0 && modifier + 1 < text.Length && text[modifier + 1] == 'o',
        };
        (picture.Form, picture.Case) = picture.Text switch
        {
            "A" => (IntegerForm.Letters, LetterCase.Upper),
            "a" => (IntegerForm.Letters, LetterCase.Lower),
            "I" => (IntegerForm.Roman, LetterCase.Upper),
            "i" => (IntegerForm.Roman, LetterCase.Lower),
            "W" => (IntegerForm.Words, LetterCase.Upper),
            "Ww" => (IntegerForm.Words, LetterCase.Title),
            "w" => (IntegerForm.Words, LetterCase.Lower),
            _ => (IntegerForm.Decimal, LetterCase.Lower),
        };
        if (picture.Form == IntegerForm.Decimal)
        {
            picture.ReadDigits();
        }

        return picture;
    }

    private void ReadDigits()
    {
        int? zero = null;
        int position = 0;
        foreach (string character in IntegerText.CodePoints(Text).Reverse())
        {
            int code = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
            int family = Array.FindIndex(DigitFamilies, first => code >= first && code <= first + 9);
            if (family >= 0)
            {
                zero ??= DigitFamilies[family];
                _ = zero == DigitFamilies[family] ? zero : throw new JsonataFault("D3131");
                MandatoryDigits++;
                position++;
            }
            else if (character == "#")
            {
                OptionalDigits++;
                position++;
            }
            else
            {
                Separators.Add(new DigitSeparator(position, character));
            }
        }

        Zero = zero ?? '0';
        Form = zero is null ? IntegerForm.Sequence : IntegerForm.Decimal;
        Regular = FindRegular();
    }

    private DigitSeparator? FindRegular()
    {
        if (Separators.Count == 0 || Separators.Exists(separator => separator.Text != Separators[0].Text))
        {
            return null;
        }

        int distance = Separators.Select(separator => separator.Position).Aggregate(Divisor);
        bool isRegular = distance > 0 && Enumerable.Range(1, Separators.Count).All(i => Separators.Exists(separator => separator.Position == i * distance));
        return isRegular ? new DigitSeparator(distance, Separators[0].Text) : null;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
