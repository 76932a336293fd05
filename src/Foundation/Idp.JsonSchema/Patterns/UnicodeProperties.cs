using System.Collections.Frozen;
using System.Globalization;

namespace Idp.JsonSchemas.Patterns;

/// <summary>The sets behind <c>\p{…}</c>: general categories, and the few binary properties that follow from them.</summary>
/// <remarks>Scripts and the other properties would need tables that the platform does not carry.</remarks>
internal static class UnicodeProperties
{
    private const int CodePoints = 0x110000;

    private static readonly Lazy<CodePointSet[]> ByCategory = new(ReadCategories);

    // Every category with its names, the short one first.
    private static readonly (string Names, UnicodeCategory Category)[] Single =
    [
        ("Lu Uppercase_Letter", UnicodeCategory.UppercaseLetter),
        ("Ll Lowercase_Letter", UnicodeCategory.LowercaseLetter),
        ("Lt Titlecase_Letter", UnicodeCategory.TitlecaseLetter),
        ("Lm Modifier_Letter", UnicodeCategory.ModifierLetter),
        ("Lo Other_Letter", UnicodeCategory.OtherLetter),
        ("Mn Nonspacing_Mark", UnicodeCategory.NonSpacingMark),
        ("Mc Spacing_Mark", UnicodeCategory.SpacingCombiningMark),
        ("Me Enclosing_Mark", UnicodeCategory.EnclosingMark),
        ("Nd Decimal_Number digit", UnicodeCategory.DecimalDigitNumber),
        ("Nl Letter_Number", UnicodeCategory.LetterNumber),
        ("No Other_Number", UnicodeCategory.OtherNumber),
        ("Pc Connector_Punctuation", UnicodeCategory.ConnectorPunctuation),
        ("Pd Dash_Punctuation", UnicodeCategory.DashPunctuation),
        ("Ps Open_Punctuation", UnicodeCategory.OpenPunctuation),
        ("Pe Close_Punctuation", UnicodeCategory.ClosePunctuation),
        ("Pi Initial_Punctuation", UnicodeCategory.InitialQuotePunctuation),
        ("Pf Final_Punctuation", UnicodeCategory.FinalQuotePunctuation),
        ("Po Other_Punctuation", UnicodeCategory.OtherPunctuation),
        ("Sm Math_Symbol", UnicodeCategory.MathSymbol),
        ("Sc Currency_Symbol", UnicodeCategory.CurrencySymbol),
        ("Sk Modifier_Symbol", UnicodeCategory.ModifierSymbol),
        ("So Other_Symbol", UnicodeCategory.OtherSymbol),
        ("Zs Space_Separator", UnicodeCategory.SpaceSeparator),
        ("Zl Line_Separator", UnicodeCategory.LineSeparator),
        ("Zp Paragraph_Separator", UnicodeCategory.ParagraphSeparator),
        ("Cc Control cntrl", UnicodeCategory.Control),
        ("Cf Format", UnicodeCategory.Format),
        ("Cs Surrogate", UnicodeCategory.Surrogate),
        ("Co Private_Use", UnicodeCategory.PrivateUse),
        ("Cn Unassigned", UnicodeCategory.OtherNotAssigned),
    ];

    private static readonly (string Names, string ShortNames)[] Groups =
    [
        ("L Letter", "Lu Ll Lt Lm Lo"),
        ("LC Cased_Letter", "Lu Ll Lt"),
        ("M Mark Combining_Mark", "Mn Mc Me"),
        ("N Number", "Nd Nl No"),
        ("P Punctuation punct", "Pc Pd Ps Pe Pi Pf Po"),
        ("S Symbol", "Sm Sc Sk So"),
        ("Z Separator", "Zs Zl Zp"),
        ("C Other", "Cc Cf Cs Co Cn"),
    ];

    private static readonly Dictionary<string, UnicodeCategory[]> Categories = ReadNames();

    // ECMA-262, "Binary Unicode property aliases", without those that are known here.
    private static readonly FrozenSet<string> Elsewhere = (
        "Alphabetic Alpha Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM "
        + "Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash "
        + "Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase "
        + "Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex "
        + "IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C "
        + "Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS "
        + "Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph "
        + "UIdeo Uppercase Upper Variation_Selector VS XID_Continue XIDC XID_Start XIDS").Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

    /// <summary>Whether the property is one of ECMA-262 that <see cref="Find"/> does not know. Any name is taken for a script's.</summary>
    public static bool IsKnownElsewhere(string property)
        => Elsewhere.Contains(property) || property.Split('=') is ["Script" or "sc" or "Script_Extensions" or "scx", { Length: > 0 }];

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

    private static Dictionary<string, UnicodeCategory[]> ReadNames()
    {
        var names = new Dictionary<string, UnicodeCategory[]>(StringComparer.Ordinal);
        foreach (var (all, category) in Single)
        {
            foreach (string name in all.Split(' '))
            {
                names.Add(name, [category]);
            }
        }

        foreach (var (all, members) in Groups)
        {
            UnicodeCategory[] categories = [.. members.Split(' ').Select(member => names[member][0])];
            foreach (string name in all.Split(' '))
            {
                names.Add(name, categories);
            }
        }

        return names;
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
