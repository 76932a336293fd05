namespace Idp.TechDocs.Search.Words;

/// <summary>Takes the endings off English words (M. F. Porter, "An algorithm for suffix stripping", 1980).</summary>
/// <remarks>One rule is that of its successor: a <c>y</c> after a vowel stays, so that <c>deployed</c> and <c>deployment</c> are one word.</remarks>
internal static class PorterStemmer
{
    private static readonly (string Ending, string Instead)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string Instead)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic", "ou",
    ];

    /// <summary>The stem of a word in lower case; a word with anything but the letters a to z is its own.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        string stem = FinalY(Participles(Plurals(word)));
        stem = Replace(stem, Step2);
        stem = Replace(stem, Step3);
        return Tidy(Remainders(stem));
    }

    private static string Plurals(string word)
        => word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
            : word;

    private static string Participles(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word, word.Length - 3) > 0 ? word[..^1] : word;
        }

        int cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(word, word.Length - cut))
        {
            return word;
        }

        string stem = word[..^cut];
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        return EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1]
            : Measure(stem, stem.Length) == 1 && EndsShort(stem) ? stem + "e"
            : stem;
    }

    private static string FinalY(string word) => word.EndsWith('y') && word.Length > 2 && IsConsonant(word, word.Length - 2) ? word[..^1] + "i" : word;

    private static string Replace(string word, (string Ending, string Instead)[] rules)
    {
        foreach (var (ending, instead) in rules)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Measure(word, word.Length - ending.Length) > 0 ? word[..^ending.Length] + instead : word;
            }
        }

        return word;
    }

    private static string Remainders(string word)
    {
        foreach (string ending in Step4)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                int rest = word.Length - ending.Length;
                return Measure(word, rest) > 1 && (ending != "ion" || (rest > 0 && word[rest - 1] is 's' or 't')) ? word[..rest] : word;
            }
        }

        return word;
    }

    private static string Tidy(string word)
    {
        if (word.EndsWith('e'))
        {
            int measure = Measure(word, word.Length - 1);
            word = measure > 1 || (measure == 1 && !EndsShort(word[..^1])) ? word[..^1] : word;
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word, word.Length) > 1 ? word[..^1] : word;
    }

    // How often a vowel is followed by a consonant.
    private static int Measure(string word, int length)
    {
        int count = 0;
        for (int i = 1; i < length; i++)
        {
            count += IsConsonant(word, i) && !IsConsonant(word, i - 1) ? 1 : 0;
        }

        return count;
    }

    private static bool HasVowel(string word, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsConsonant(word, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsDouble(string word) => word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    // Consonant, vowel, consonant, and the last is none of w, x and y.
    private static bool EndsShort(string word)
        => word.Length > 2 && IsConsonant(word, word.Length - 3) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 1)
            && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsConsonant(string word, int at)
        => word[at] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => false,
            'y' => at == 0 || !IsConsonant(word, at - 1),
            _ => true,
        };
}
