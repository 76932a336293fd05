using System.Globalization;
using System.Text;

namespace Idp.TechDocs.Search.Words;

/// <summary>The form in which words are compared: lower case, without joints, and without accents where an alphabet has them.</summary>
internal static class TermText
{
    private const int MaxLength = 64;

    public static string Of(ReadOnlySpan<char> word)
    {
        word = word.Length > MaxLength ? word[..MaxLength] : word;
        if (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase))
        {
            word = word[..^2];
        }

        Span<char> ascii = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in word)
        {
            if (c >= 128 && c != '’')
            {
                return Decomposed(word);
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                ascii[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(ascii[..length]);
    }

    private static string Decomposed(ReadOnlySpan<char> word)
    {
        // A pair that the limit has cut in two is no text.
        word = char.IsHighSurrogate(word[^1]) ? word[..^1] : word;
        var result = new StringBuilder(word.Length);
        bool isAlphabet = false;
        foreach (char c in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                result.Append(c);
                isAlphabet = true;
            }
            else if (Letters(c) is { } letters)
            {
                result.Append(letters);
                isAlphabet = true;
            }
            else if (c >= 128 && c != '’' && !(isAlphabet && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
            {
                result.Append(c);

                // Latin, Greek and Cyrillic. The marks of other scripts are vowels.
                isAlphabet = c < '\u0530';
            }
        }

        return result.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormC);
    }

    // What Unicode does not take apart, and keyboards, capital letters or languages write with others.
    private static string? Letters(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ł' or 'Ł' => "l",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => null,
    };
}
