using System.Numerics;

namespace Idp.Yaml.Typing;

/// <summary>Reads digits whose base is a power of two, rounding to the nearest double as JavaScript's <c>parseInt</c> does.</summary>
internal static class BinaryDigits
{
    /// <param name="digits">At least one digit, without prefix and sign.</param>
    /// <param name="bits">The bits of a digit: 1, 3 or 4.</param>
    /// <param name="number">The number; infinite when it is beyond a double.</param>
    /// <returns>False when there is none, or one that the base does not have.</returns>
    public static bool TryParse(ReadOnlySpan<char> digits, int bits, out double number)
    {
        number = 0;
        ulong significant = 0;
        var dropped = 0;
        var isInexact = false;
        foreach (var digit in digits)
        {
            var value = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : int.MaxValue;
            if (value >= 1 << bits)
            {
                return false;
            }

            // Once no digit fits any more, the rest only decides how to round.
            if (BitOperations.LeadingZeroCount(significant) >= bits && dropped == 0)
            {
                significant = (significant << bits) | (uint)value;
            }
            else
            {
                dropped = Math.Min(dropped + bits, 4096);
                isInexact |= value != 0;
            }
        }

        // 61 or more bits are kept, a double has 53: the last bit may stand for all that was dropped.
        number = (isInexact ? significant | 1 : significant) * Math.Pow(2, dropped);
        return digits.Length > 0;
    }
}
