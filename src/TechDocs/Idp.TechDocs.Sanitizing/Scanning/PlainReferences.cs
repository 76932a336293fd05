using System.Globalization;
using System.Text;

namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>References to characters in a value, of the kinds that all readers understand alike.</summary>
internal static class PlainReferences
{
    private const int LongestName = 8;

    /// <summary>The value that a parser reads; null when it takes one to know.</summary>
    public static string? Decode(ReadOnlySpan<char> written)
    {
        var value = new StringBuilder(written.Length);
        while (written.IndexOf('&') is var at and >= 0)
        {
            value.Append(written[..at]);
            written = written[(at + 1)..];
            int end = written[..Math.Min(LongestName, written.Length)].IndexOf(';');
            if (end < 0 || CharacterOf(written[..end]) is not { } character)
            {
                return null;
            }

            value.Append(character.ToString());
            written = written[(end + 1)..];
        }

        return value.Append(written).ToString();
    }

    private static Rune? CharacterOf(ReadOnlySpan<char> name) => name switch
    {
        "amp" => (Rune)'&',
        "lt" => (Rune)'<',
        "gt" => (Rune)'>',
        "quot" => (Rune)'"',
        ['#', 'x', .. var digits] => CharacterOf(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => CharacterOf(digits, NumberStyles.None),
        _ => null,
    };

    // Numbers of other characters mean something else, or nothing.
    private static Rune? CharacterOf(ReadOnlySpan<char> digits, NumberStyles style)
        => int.TryParse(digits, style, CultureInfo.InvariantCulture, out int number) && number is (>= ' ' and <= '~' and not '`') or >= 0xA0 && Rune.IsValid(number)
            && (number & 0xFFFE) != 0xFFFE && number is < 0xFDD0 or > 0xFDEF ? new Rune(number) : null;
}
