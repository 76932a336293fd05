using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Numbers in English words, and back.</summary>
internal static partial class NumberWords
{
    private static readonly string[] Few =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen",
        "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] FewOrdinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth",
        "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    private static readonly string[] Tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];
    private static readonly FrozenDictionary<string, double> Values = Words().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A pattern that matches any run of the words.</summary>
    public static string Pattern { get; } = $"(?:{string.Join('|', Values.Keys.OrderByDescending(word => word.Length))}|and|[-, ])+";

    public static string Of(double value, bool isOrdinal, Work work)
        => double.IsFinite(value) ? Spell(value, isFollowing: false, isOrdinal, work) : throw new JsonataFault("D3001", value);

    /// <returns>The number, or NaN when a word is none.</returns>
    public static double Read(string text)
    {
        var segments = new List<double> { 0 };
        foreach (string word in Dividers().Split(text.ToLowerInvariant()))
        {
            double value = Values.GetValueOrDefault(word, double.NaN);
            if (value < 100)
            {
                bool isNew = segments[^1] >= 1000;
                double top = isNew ? 0 : segments[^1];
                if (!isNew)
                {
                    segments.RemoveAt(segments.Count - 1);
                }

                segments.Add(top + value);
            }
            else
            {
                segments[^1] *= value;
            }
        }

        return segments.Sum();
    }

    private static string Spell(double value, bool isFollowing, bool isOrdinal, Work work)
    {
        work.Enter();
        string words = value < 100 ? (isFollowing ? " and " : "") + SpellTens((int)value, isOrdinal)
            : (isFollowing ? ", " : "") + SpellLarge(value, isOrdinal, work);
        work.Leave();
        return words;
    }

    private static string SpellTens(int value, bool isOrdinal)
    {
        if (value < 20)
        {
            return (isOrdinal ? FewOrdinals : Few)[value];
        }

        string tens = Tens[(value / 10) - 2];
        return value % 10 > 0 ? $"{tens}-{SpellTens(value % 10, isOrdinal)}" : isOrdinal ? tens[..^1] + "ieth" : tens;
    }

    private static string SpellLarge(double value, bool isOrdinal, Work work)
    {
        int magnitude = value < 1000 ? 0 : Math.Min((int)Math.Floor(Math.Log10(value) / 3), Magnitudes.Length);
        double factor = magnitude == 0 ? 100 : Math.Pow(10, magnitude * 3);
        double count = Math.Floor(value / factor);
        double rest = value - (count * factor);
        string name = magnitude == 0 ? "Hundred" : Magnitudes[magnitude - 1];
        string ending = rest > 0 ? Spell(rest, isFollowing: true, isOrdinal, work) : isOrdinal ? "th" : "";
        return $"{Spell(count, isFollowing: false, isOrdinal: false, work)} {name}{ending}";
    }

    private static IEnumerable<KeyValuePair<string, double>> Words()
    {
        for (int i = 0; i < Few.Length; i++)
        {
            yield return KeyValuePair.Create(Few[i].ToLowerInvariant(), (double)i);
            yield return KeyValuePair.Create(FewOrdinals[i].ToLowerInvariant(), (double)i);
        }

        for (int i = 0; i <= Tens.Length; i++)
        {
            string word = i < Tens.Length ? Tens[i].ToLowerInvariant() : "hundred";
            yield return KeyValuePair.Create(word, (i + 2) * 10.0);
            yield return KeyValuePair.Create(word[..^1] + "ieth", (i + 2) * 10.0);
        }

        yield return KeyValuePair.Create("hundredth", 100.0);
        for (int i = 0; i < Magnitudes.Length; i++)
        {
            yield return KeyValuePair.Create(Magnitudes[i].ToLowerInvariant(), Math.Pow(10, (i + 1) * 3));
            yield return KeyValuePair.Create(Magnitudes[i].ToLowerInvariant() + "th", Math.Pow(10, (i + 1) * 3));
        }
    }

    [GeneratedRegex(@",\s|\sand\s|[\s\\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Dividers();
}
