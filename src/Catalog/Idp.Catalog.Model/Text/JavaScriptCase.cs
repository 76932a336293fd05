using System.Buffers;
using System.Globalization;
using System.Text;

namespace Idp.Catalog.Model;

/// <summary>Lower case as JavaScript's <c>toLowerCase</c> makes it: the case of a catalog's keys.</summary>
/// <remarks>
/// Unicode 17 mappings with the unconditional special casings (<c>İ</c> becomes <c>i</c> and a combining dot) and the
/// Final_Sigma condition. The same on every machine: neither the culture nor the ICU that is installed has a say,
/// which <see cref="string.ToLowerInvariant"/> cannot promise. Pure, so thread-safe.
/// </remarks>
public static partial class JavaScriptCase
{
    private const char CapitalSigma = '\u03A3';
    private static readonly SearchValues<char> LowerCaseAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => !char.IsAsciiLetterUpper(c))]);

    /// <summary>The text in lower case; the same instance when it is lower-case ASCII already.</summary>
    public static string ToLower(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = text.AsSpan().IndexOfAnyExcept(LowerCaseAscii);
        return first < 0 ? text
            : Ascii.IsValid(text) ? text.ToLowerInvariant()
            : ToLower(text, first);
    }

    private static string ToLower(string text, int first)
    {
        var lower = new StringBuilder(text.Length + 2).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80)
            {
                lower.Append(char.ToLowerInvariant(c));
            }
            else if (c == '\u0130')
            {
                lower.Append("i\u0307");
            }
            else if (c == CapitalSigma)
            {
                lower.Append(IsFinal(text, i) ? '\u03C2' : '\u03C3');
            }
            else if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                lower.Append(new Rune(Map(rune.Value)).ToString());
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                lower.Append(c);
            }
        }

        return lower.ToString();
    }

    private static int Map(int codePoint)
    {
        int low = 0, high = (Ranges.Length / RangeWidth) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            var range = Ranges.Slice(middle * RangeWidth, RangeWidth);
            if (codePoint < range[0])
            {
                high = middle - 1;
            }
            else if (codePoint > range[1])
            {
                low = middle + 1;
            }
            else
            {
                return (codePoint - range[0]) % range[2] == 0 ? codePoint + range[3] : codePoint;
            }
        }

        return codePoint;
    }

    // Unicode's Final_Sigma, as ICU reads it: what may be ignored is skipped first, even where it is cased as well (ʰ).
    private static bool IsFinal(string text, int sigma) => CasedBefore(text, sigma) && !CasedAfter(text, sigma + 1);

    private static bool CasedBefore(string text, int end)
    {
        while (end > 0)
        {
            if (Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out var rune, out int length) != OperationStatus.Done)
            {
                return false;
            }

            if (!IsCaseIgnorable(rune))
            {
                return IsCased(rune);
            }

            end -= length;
        }

        return false;
    }

    private static bool CasedAfter(string text, int start)
    {
        while (start < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(start), out var rune, out int length) != OperationStatus.Done)
            {
                return false;
            }

            if (!IsCaseIgnorable(rune))
            {
                return IsCased(rune);
            }

            start += length;
        }

        return false;
    }

    // Mn, Me, Cf, Lm, Sk, and the word breaks MidLetter, MidNumLet and Single_Quote.
    private static bool IsCaseIgnorable(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol => true,
        UnicodeCategory.OtherNotAssigned => IsCaseIgnorableSinceUnicode17(rune.Value),
        _ => rune.Value is 0x27 or 0x2E or 0x3A or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A,
    };

    // Lu, Ll, Lt, and what Unicode lists as Other_Lowercase and Other_Uppercase and is not ignorable.
    private static bool IsCased(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => rune.Value != 0x295,
        UnicodeCategory.OtherNotAssigned => rune.Value is 0xA7CE or 0xA7CF or 0xA7D2 or 0xA7D4
            or (>= 0x16EA0 and <= 0x16EB8) or (>= 0x16EBB and <= 0x16ED3),
        _ => rune.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
    };

    // .NET 10 knows the categories of Unicode 16.
    private static bool IsCaseIgnorableSinceUnicode17(int codePoint) => codePoint is (>= 0x1ACF and <= 0x1ADD) or (>= 0x1AE0 and <= 0x1AEB)
        or 0xA7F1 or 0x10EC5 or 0x10EFA or 0x10EFB or 0x11B60 or (>= 0x11B62 and <= 0x11B64) or 0x11B66 or 0x11DD9 or 0x16FF2 or 0x16FF3
        or 0x1E6E3 or 0x1E6E6 or 0x1E6EE or 0x1E6EF or 0x1E6F5 or 0x1E6FF;
}
