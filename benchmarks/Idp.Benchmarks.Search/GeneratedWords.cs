using System.Text;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Search;

/// <summary>Words that sound like some, the frequent ones short and the rare ones long, as often as Zipf's law says.</summary>
internal static class GeneratedWords
{
    private const int Frequent = 20_000;

    private static readonly string[] Syllables =
    [
        "ba", "con", "da", "fi", "gra", "ho", "im", "ju", "ka", "lo", "mer", "ni", "or", "pel", "qui", "ra", "ser", "ta", "un", "ver", "wi", "xo", "ya", "zen", "tion", "ment", "pro", "sta",
    ];

    /// <summary>A word of its own for each number.</summary>
    public static string Word(int number)
    {
        var word = new StringBuilder();
        for (int rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word.Append(Syllables[rest % Syllables.Length]);
        }

        return word.ToString();
    }

    /// <summary>A word as frequent as its rank says: the first ones are in most pages.</summary>
    public static string Random(ref SeededRandom random)
        => Word((int)Math.Exp(random.Below(1_000_000) / 1_000_000.0 * Math.Log(Frequent)));

    public static string Title(ref SeededRandom random)
    {
        string title = $"{Random(ref random)} {Random(ref random)} {Random(ref random)}";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    public static void AppendSentence(StringBuilder text, ref SeededRandom random)
    {
        for (int words = 8 + random.Below(8); words > 0; words--)
        {
            string word = Random(ref random);
            text.Append(word);
            if (random.Below(25) == 0)
            {
                // An identifier.
                string other = Random(ref random);
                text.Append(char.ToUpperInvariant(other[0])).Append(other, 1, other.Length - 1);
            }

            text.Append(words == 1 ? ".\n" : " ");
        }
    }
}
