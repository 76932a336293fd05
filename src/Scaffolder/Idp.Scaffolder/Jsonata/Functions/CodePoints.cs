namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Texts in code points; half of a surrogate pair is one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            i += IsPair(text, i) ? 1 : 0;
            count++;
        }

        return count;
    }

    /// <summary>What stands between two places, which count from the end when they are negative.</summary>
    public static string Slice(string text, int length, double start, double end)
    {
        int first = Place(start, length);
        int last = Place(end, length);
        if (first >= last)
        {
            return "";
        }

        int from = length == text.Length ? first : Unit(text, 0, first);
        int to = length == text.Length ? last : Unit(text, from, last - first);
        return text[from..to];
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static int Place(double place, int length)
    {
        place = double.IsNaN(place) ? 0 : Math.Truncate(place);
        return (int)(place < 0 ? Math.Max(0, length + place) : Math.Min(place, length));
    }

    private static int Unit(string text, int from, int points)
    {
        int at = from;
        for (; points > 0 && at < text.Length; points--)
        {
            at += IsPair(text, at) ? 2 : 1;
        }

        return at;
    }
}
