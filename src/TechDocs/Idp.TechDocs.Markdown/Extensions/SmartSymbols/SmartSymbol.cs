using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.SmartSymbols;

/// <summary>The symbols that need a look around.</summary>
internal static class SmartSymbol
{
    private const string CareOfText = "c/o";
    private const int FractionLength = 3;

    /// <summary><c>&lt;--&gt;</c>, <c>--&gt;</c> and <c>&lt;--</c>.</summary>
    public static string? Arrow(string text, int at, char before, out int length)
    {
        var rest = text.AsSpan(at);
        string? arrow = rest.StartsWith("<-->", StringComparison.Ordinal) ? "&harr;"
            : rest.StartsWith("-->", StringComparison.Ordinal) && before != '-' ? "&rarr;"
            : rest.StartsWith("<--", StringComparison.Ordinal) && !rest.StartsWith("<---", StringComparison.Ordinal) ? "&larr;"
            : null;
        length = arrow is null ? 0 : arrow == "&harr;" ? 4 : 3;
        return arrow;
    }

    /// <summary>The fractions that are characters.</summary>
    public static string? Fraction(string text, int at, char before, out int length)
    {
        int end = at + FractionLength;
        bool isAlone = end <= text.Length && !char.IsDigit(before) && !(end < text.Length && char.IsDigit(text[end]));
        string? fraction = !isAlone ? null : text.AsSpan(at, FractionLength) switch
        {
            "1/4" => "&frac14;",
            "1/2" => "&frac12;",
            "3/4" => "&frac34;",
            "1/3" => "&#8531;",
            "2/3" => "&#8532;",
            "1/5" => "&#8533;",
            "2/5" => "&#8534;",
            "3/5" => "&#8535;",
            "4/5" => "&#8536;",
            "1/6" => "&#8537;",
            "5/6" => "&#8538;",
            "1/8" => "&#8539;",
            "3/8" => "&#8540;",
            "5/8" => "&#8541;",
            "7/8" => "&#8542;",
            _ => null,
        };
        length = fraction is null ? 0 : FractionLength;
        return fraction;
    }

    /// <summary><c>1st</c>, <c>2nd</c>, <c>11th</c>.</summary>
    public static string? Ordinal(string text, int at, char before, out int length)
    {
        length = 0;
        int digits = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
        if (WordCharacter.Is(before) || digits < 1 || at + digits + 2 > text.Length || (digits > 1 && text[at] == '0'))
        {
            return null;
        }

        int end = at + digits + 2;
        var suffix = text.AsSpan(at + digits, 2);
        bool isTeen = digits > 1 && text[at + digits - 2] == '1';
        bool fits = text[at + digits - 1] switch
        {
            '1' => suffix is "st" || (isTeen && suffix is "th"),
            '2' => suffix is "nd" || (isTeen && suffix is "th"),
            '3' => suffix is "rd" || (isTeen && suffix is "th"),
            _ => suffix is "th",
        };
        if (!fits || (end < text.Length && WordCharacter.Is(text[end])))
        {
            return null;
        }

        length = digits + 2;
        return $"{text.AsSpan(at, digits)}<sup>{suffix}</sup>";
    }

    /// <summary><c>c/o</c>.</summary>
    public static string? CareOf(string text, int at, char before, out int length)
    {
        int end = at + CareOfText.Length;
        bool isWord = !WordCharacter.Is(before) && text.AsSpan(at).StartsWith(CareOfText, StringComparison.Ordinal) && !(end < text.Length && WordCharacter.Is(text[end]));
        length = isWord ? CareOfText.Length : 0;
        return "&#8453;";
    }
}
