namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The beginning of a line that declares a method: words, each with white space behind, and a name in front of a bracket.</summary>
internal static class DeclarationHead
{
    // What stands in front of a method's name is shorter: so lines of any length take linear time.
    private const int Longest = 200;

    /// <summary>Whether the word that ends at a place is the method's name in such a line of C#.</summary>
    public static bool Reaches(CodeScanner code, int end)
    {
        int bracket = code.EndOf(Letters.IsSpace, end - code.At);
        if (bracket >= code.Text.Length || code.Text[bracket] != '(')
        {
            return false;
        }

        int window = Math.Min(code.At, Longest);
        int feed = code.Text.AsSpan(code.At - window, window).LastIndexOf('\n');
        if (feed < 0 && window < code.At)
        {
            return false;
        }

        var front = code.Text.AsSpan(code.At - window + feed + 1, window - feed - 1);
        var words = front.TrimStart(" \t");
        if (words.IsEmpty || !char.IsWhiteSpace(words[^1]))
        {
            return false;
        }

        foreach (var range in words.SplitAny(' ', '\t'))
        {
            var word = words[range];
            word = word.EndsWith("[]") ? word[..^2] : word;
            foreach (char c in word)
            {
                if (!Letters.IsWord(c))
                {
                    return false;
                }
            }

            if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            {
                return false;
            }
        }

        return true;
    }
}
