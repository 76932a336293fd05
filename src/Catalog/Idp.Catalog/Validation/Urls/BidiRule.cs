using System.Globalization;
using System.Text;

namespace Idp.Catalog.Validation;

/// <summary>RFC 5893: a label that mixes writing directions must not look like another one. IdnMapping does not check it.</summary>
internal static class BidiRule
{
    private enum Direction
    {
        LeftToRight,
        RightToLeft,
        EuropeanNumber,
        ArabicNumber,
        Mark,
        Neutral,
    }

    internal static bool Allows(string label)
    {
        var directions = label.EnumerateRunes().Select(DirectionOf).ToArray();
        if (!directions.Any(static direction => direction is Direction.RightToLeft or Direction.ArabicNumber))
            return true;
        var last = Array.FindLast(directions, static direction => direction != Direction.Mark);
        // It holds a right-to-left character, so it can only pass as a right-to-left label.
        return directions[0] is Direction.RightToLeft or Direction.ArabicNumber
            && !directions.Contains(Direction.LeftToRight)
            && !(directions.Contains(Direction.EuropeanNumber) && directions.Contains(Direction.ArabicNumber))
            && last is (Direction.RightToLeft or Direction.EuropeanNumber or Direction.ArabicNumber);
    }

    // By block: .NET does not tell the class of a character.
    private static Direction DirectionOf(Rune rune) => rune.Value switch
    {
        (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9) => Direction.EuropeanNumber,
        (>= 0x0600 and <= 0x0605) or (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or 0x06DD or (>= 0x10D30 and <= 0x10D39) => Direction.ArabicNumber,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Direction.Mark,
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
            => Direction.RightToLeft,
        _ => Rune.IsLetter(rune) ? Direction.LeftToRight : Direction.Neutral,
    };
}
