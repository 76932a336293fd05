using System.Text;

namespace Idp.TechDocs.Markdown.Text;

/// <summary>What stands in a text for something that was taken out of it: four characters, of which no page has the first and the last.</summary>
internal static class Placeholder
{
    public const char Start = '\u0002';
    public const char End = '\u0003';
    public const int Length = 4;

    // Letters of a range without white space and without surrogates.
    private const int First = 0x4E00;
    private const int Digits = 0x4000;

    public static void Append(StringBuilder text, int number)
        => text.Append(Start).Append((char)(First + (number / Digits))).Append((char)(First + (number % Digits))).Append(End);

    public static string Of(int number)
        => new([Start, (char)(First + (number / Digits)), (char)(First + (number % Digits)), End]);

    /// <summary>The number of the placeholder that begins here, or -1.</summary>
    public static int NumberAt(ReadOnlySpan<char> text, int at)
        => at + Length <= text.Length && text[at] == Start && text[at + Length - 1] == End
            ? ((text[at + 1] - First) * Digits) + text[at + 2] - First
            : -1;
}
