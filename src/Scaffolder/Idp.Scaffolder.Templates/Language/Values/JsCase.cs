using System.Collections.Frozen;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Upper and lower case as JavaScript makes them: by Unicode's full mappings, so that <c>ß</c> becomes <c>SS</c>.</summary>
internal static class JsCase
{
    // Unicode's unconditional special casings whose upper case is more than one character, without those that follow a pattern (below).
    private static readonly FrozenDictionary<char, string> Special = new Dictionary<char, string>
    {
        ['ß'] = "SS",
        ['ŉ'] = "ʼN",
        ['ǰ'] = "J\u030c",
        ['ΐ'] = "Ι\u0308\u0301",
        ['ΰ'] = "Υ\u0308\u0301",
        ['և'] = "ԵՒ",
        ['ẖ'] = "H\u0331",
        ['ẗ'] = "T\u0308",
        ['ẘ'] = "W\u030a",
        ['ẙ'] = "Y\u030a",
        ['ẚ'] = "Aʾ",
        ['ὐ'] = "Υ\u0313",
        ['ὒ'] = "Υ\u0313\u0300",
        ['ὔ'] = "Υ\u0313\u0301",
        ['ὖ'] = "Υ\u0313\u0342",
        ['ᾲ'] = "\u1fbaΙ",
        ['ᾳ'] = "ΑΙ",
        ['ᾴ'] = "ΆΙ",
        ['ᾶ'] = "Α\u0342",
        ['ᾷ'] = "Α\u0342Ι",
        ['ᾼ'] = "ΑΙ",
        ['ῂ'] = "\u1fcaΙ",
        ['ῃ'] = "ΗΙ",
        ['ῄ'] = "ΉΙ",
        ['ῆ'] = "Η\u0342",
        ['ῇ'] = "Η\u0342Ι",
        ['ῌ'] = "ΗΙ",
        ['ῒ'] = "Ι\u0308\u0300",
        ['\u1fd3'] = "Ι\u0308\u0301",
        ['ῖ'] = "Ι\u0342",
        ['ῗ'] = "Ι\u0308\u0342",
        ['ῢ'] = "Υ\u0308\u0300",
        ['\u1fe3'] = "Υ\u0308\u0301",
        ['ῤ'] = "Ρ\u0313",
        ['ῦ'] = "Υ\u0342",
        ['ῧ'] = "Υ\u0308\u0342",
        ['ῲ'] = "\u1ffaΙ",
        ['ῳ'] = "ΩΙ",
        ['ῴ'] = "ΏΙ",
        ['ῶ'] = "Ω\u0342",
        ['ῷ'] = "Ω\u0342Ι",
        ['ῼ'] = "ΩΙ",
        ['ﬀ'] = "FF",
        ['ﬁ'] = "FI",
        ['ﬂ'] = "FL",
        ['ﬃ'] = "FFI",
        ['ﬄ'] = "FFL",
        ['ﬅ'] = "ST",
        ['ﬆ'] = "ST",
        ['ﬓ'] = "ՄՆ",
        ['ﬔ'] = "ՄԵ",
        ['ﬕ'] = "ՄԻ",
        ['ﬖ'] = "ՎՆ",
        ['ﬗ'] = "ՄԽ",
    }.ToFrozenDictionary();

    public static string ToLower(string text) => JavaScriptCase.ToLower(text);

    public static string ToUpper(string text)
    {
        int first = 0;
        while (first < text.Length && !IsSpecial(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text.ToUpperInvariant();
        }

        var upper = new StringBuilder(text.Length + 4);
        foreach (var rune in text.AsSpan().EnumerateRunes())
        {
            if (rune.IsBmp && IsSpecial((char)rune.Value))
            {
                upper.Append(UpperOf((char)rune.Value));
            }
            else
            {
                upper.Append(Rune.ToUpperInvariant(rune));
            }
        }

        return upper.ToString();
    }

    private static bool IsSpecial(char c) => c >= 'ß' && (IsWithIota(c) || Special.ContainsKey(c));

    // U+1F80 to U+1FAF: alpha, eta and omega with breathings and an iota below, sixteen each, small before capital.
    private static bool IsWithIota(char c) => c is >= '\u1f80' and <= '\u1faf';

    private static string UpperOf(char c)
    {
        if (!IsWithIota(c))
        {
            return Special[c];
        }

        char letter = (char)((c < '\u1f90' ? '\u1f08' : c < '\u1fa0' ? '\u1f28' : '\u1f68') + (c & 7));
        return letter + "Ι";
    }
}
