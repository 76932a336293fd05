using System.Globalization;
using System.Text;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>One character written in percents, as <c>decodeURIComponent</c> reads it.</summary>
internal static class EncodedCharacter
{
    /// <returns>The character and the length of what it is written in; null when it is none.</returns>
    public static (string Character, int Length)? Read(string text, int at)
    {
        if (Unit(text, at) is not { } first)
        {
            return null;
        }

        int count = first < 0x80 ? 1 : first is >= 0xC0 and < 0xE0 ? 2 : first is >= 0xE0 and < 0xF0 ? 3 : first is >= 0xF0 and < 0xF8 ? 4 : 0;
        Span<byte> units = stackalloc byte[count];
        for (int i = 0; i < count; i++)
        {
            if (Unit(text, at + (3 * i)) is not { } unit)
            {
                return null;
            }

            units[i] = unit;
        }

        return count > 0 && Rune.DecodeFromUtf8(units, out var rune, out int read) == System.Buffers.OperationStatus.Done && read == count
            ? (rune.ToString(), 3 * count)
            : null;
    }

    private static byte? Unit(string text, int at)
        => at + 3 <= text.Length && text[at] == '%' && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte unit)
            ? unit
            : null;
}
