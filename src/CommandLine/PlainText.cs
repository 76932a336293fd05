using System.Globalization;
using System.Text;

namespace Idp.CommandLine;

/// <summary>Text of descriptors as it may go to a terminal: in one line, without anything that steers or reorders it.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Reorders(rune.Value))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    private static bool Reorders(int c)
        => c is 0x61C or 0x200E or 0x200F or 0x2028 or 0x2029 or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
