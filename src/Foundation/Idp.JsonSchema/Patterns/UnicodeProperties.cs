using System.Globalization;

namespace Idp.JsonSchemas.Patterns;

/// <summary>The sets behind <c>\p{…}</c>: general categories, and the few binary properties that follow from them.</summary>
/// <remarks>Scripts and the other properties would need tables that the platform does not carry.</remarks>
internal static class UnicodeProperties
{
    private const int CodePoints = 0x110000;

    private static readonly Lazy<CodePointSet[]> ByCategory = new(ReadCategories);

    private static readonly Dictionary<string, UnicodeCategory[]> Categories = new(StringComparer.Ordinal)
    {
        ["Lu"] = [UnicodeCategory.UppercaseLetter], ["Uppercase_Letter"] = [UnicodeCategory.UppercaseLetter],
        ["Ll"] = [UnicodeCategory.LowercaseLetter], ["Lowercase_Letter"] = [UnicodeCategory.LowercaseLetter],
        ["Lt"] = [UnicodeCategory.TitlecaseLetter], ["Titlecase_Letter"] = [UnicodeCategory.TitlecaseLetter],
        ["LC"] = CasedLetters, ["Cased_Letter"] = CasedLetters,
        ["Lm"] = [UnicodeCategory.ModifierLetter], ["Modifier_Letter"] = [UnicodeCategory.ModifierLetter],
        ["Lo"] = [UnicodeCategory.OtherLetter], ["Other_Letter"] = [UnicodeCategory.OtherLetter],
        ["L"] = Letters, ["Letter"] = Letters,
        ["Mn"] = [UnicodeCategory.NonSpacingMark], ["Nonspacing_Mark"] = [UnicodeCategory.NonSpacingMark],
        ["Mc"] = [UnicodeCategory.SpacingCombiningMark], ["Spacing_Mark"] = [UnicodeCategory.SpacingCombiningMark],
        ["Me"] = [UnicodeCategory.EnclosingMark], ["Enclosing_Mark"] = [UnicodeCategory.EnclosingMark],
        ["M"] = Marks, ["Mark"] = Marks, ["Combining_Mark"] = Marks,
        ["Nd"] = [UnicodeCategory.DecimalDigitNumber], ["Decimal_Number"] = [UnicodeCategory.DecimalDigitNumber], ["digit"] = [UnicodeCategory.DecimalDigitNumber],
        ["Nl"] = [UnicodeCategory.LetterNumber], ["Letter_Number"] = [UnicodeCategory.LetterNumber],
        ["No"] = [UnicodeCategory.OtherNumber], ["Other_Number"] = [UnicodeCategory.OtherNumber],
        ["N"] = Numbers, ["Number"] = Numbers,
        ["Pc"] = [UnicodeCategory.ConnectorPunctuation], ["Connector_Punctuation"] = [UnicodeCategory.ConnectorPunctuation],
        ["Pd"] = [UnicodeCategory.DashPunctuation], ["Dash_Punctuation"] = [UnicodeCategory.DashPunctuation],
        ["Ps"] = [UnicodeCategory.OpenPunctuation], ["Open_Punctuation"] = [UnicodeCategory.OpenPunctuation],
        ["Pe"] = [UnicodeCategory.ClosePunctuation], ["Close_Punctuation"] = [UnicodeCategory.ClosePunctuation],
        ["Pi"] = [UnicodeCategory.InitialQuotePunctuation], ["Initial_Punctuation"] = [UnicodeCategory.InitialQuotePunctuation],
        ["Pf"] = [UnicodeCategory.FinalQuotePunctuation], ["Final_Punctuation"] = [UnicodeCategory.FinalQuotePunctuation],
        ["Po"] = [UnicodeCategory.OtherPunctuation], ["Other_Punctuation"] = [UnicodeCategory.OtherPunctuation],
        ["P"] = Punctuation, ["Punctuation"] = Punctuation, ["punct"] = Punctuation,
        ["Sm"] = [UnicodeCategory.MathSymbol], ["Math_Symbol"] = [UnicodeCategory.MathSymbol],
        ["Sc"] = [UnicodeCategory.CurrencySymbol], ["Currency_Symbol"] = [UnicodeCategory.CurrencySymbol],
        ["Sk"] = [UnicodeCategory.ModifierSymbol], ["Modifier_Symbol"] = [UnicodeCategory.ModifierSymbol],
        ["So"] = [UnicodeCategory.OtherSymbol], ["Other_Symbol"] = [UnicodeCategory.OtherSymbol],
        ["S"] = Symbols, ["Symbol"] = Symbols,
        ["Zs"] = [UnicodeCategory.SpaceSeparator], ["Space_Separator"] = [UnicodeCategory.SpaceSeparator],
        ["Zl"] = [UnicodeCategory.LineSeparator], ["Line_Separator"] = [UnicodeCategory.LineSeparator],
        ["Zp"] = [UnicodeCategory.ParagraphSeparator], ["Paragraph_Separator"] = [UnicodeCategory.ParagraphSeparator],
        ["Z"] = Separators, ["Separator"] = Separators,
        ["Cc"] = [UnicodeCategory.Control], ["Control"] = [UnicodeCategory.Control], ["cntrl"] = [UnicodeCategory.Control],
        ["Cf"] = [UnicodeCategory.Format], ["Format"] = [UnicodeCategory.Format],
        ["Cs"] = [UnicodeCategory.Surrogate], ["Surrogate"] = [UnicodeCategory.Surrogate],
        ["Co"] = [UnicodeCategory.PrivateUse], ["Private_Use"] = [UnicodeCategory.PrivateUse],
        ["Cn"] = [UnicodeCategory.OtherNotAssigned], ["Unassigned"] = [UnicodeCategory.OtherNotAssigned],
        ["C"] = Others, ["Other"] = Others,
    };

    private static UnicodeCategory[] CasedLetters => [UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter];

    private static UnicodeCategory[] Letters => [.. CasedLetters, UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter];

    private static UnicodeCategory[] Marks => [UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark];

    private static UnicodeCategory[] Numbers => [UnicodeCategory.DecimalDigitNumber, UnicodeCategory.LetterNumber, UnicodeCategory.OtherNumber];

    private static UnicodeCategory[] Punctuation =>
    [
        UnicodeCategory.ConnectorPunctuation, UnicodeCategory.DashPunctuation, UnicodeCategory.OpenPunctuation, UnicodeCategory.ClosePunctuation,
        UnicodeCategory.InitialQuotePunctuation, UnicodeCategory.FinalQuotePunctuation, UnicodeCategory.OtherPunctuation,
    ];

    private static UnicodeCategory[] Symbols => [UnicodeCategory.MathSymbol, UnicodeCategory.CurrencySymbol, UnicodeCategory.ModifierSymbol, UnicodeCategory.OtherSymbol];

    private static UnicodeCategory[] Separators => [UnicodeCategory.SpaceSeparator, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator];

    private static UnicodeCategory[] Others => [UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate, UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned];

    /// <summary>The set of <c>Name</c> or <c>Name=Value</c>; null when it is not known here.</summary>
    public static CodePointSet? Find(string property)
    {
        int equals = property.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            return property[..equals] is "General_Category" or "gc" ? FindCategory(property[(equals + 1)..]) : null;
        }

        return property switch
        {
            "Any" => CodePointSet.Of((0, CodePoints - 1)),
            "ASCII" => CodePointSet.Of((0, 0x7F)),
            "Assigned" => Union([UnicodeCategory.OtherNotAssigned]).Complement(),
            "ASCII_Hex_Digit" or "AHex" => CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
            "White_Space" or "space" => CodePointSet.Of((0x09, 0x0D), (0x85, 0x85), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000)),
            _ => FindCategory(property),
        };
    }

    private static CodePointSet? FindCategory(string name) => Categories.TryGetValue(name, out var categories) ? Union(categories) : null;

    private static CodePointSet Union(UnicodeCategory[] categories)
    {
        var set = new CodePointSet();
        foreach (var category in categories)
        {
            set.Add(ByCategory.Value[(int)category]);
        }

        return set;
    }

    private static CodePointSet[] ReadCategories()
    {
        var sets = new CodePointSet[(int)UnicodeCategory.OtherNotAssigned + 1];
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i] = new CodePointSet();
        }

        int start = 0;
        for (int next = 1; next <= CodePoints; next++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(start);
            if (next == CodePoints || CharUnicodeInfo.GetUnicodeCategory(next) != category)
            {
                sets[(int)category].Add(start, next - 1);
                start = next;
            }
        }

        return [.. sets.Select(static set => set.Freeze())];
    }
}
