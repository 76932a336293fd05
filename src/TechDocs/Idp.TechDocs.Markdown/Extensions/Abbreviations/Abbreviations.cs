using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary>The abbreviations of a page, in the order in which they count: that of their definitions.</summary>
internal sealed class Abbreviations
{
    // Longer ones are found nowhere, so that no text takes more than a multiple of its length.
    private const int MaxLength = 256;

    private readonly Dictionary<string, (int Order, string Title)> _known = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private int _count;

    public bool IsEmpty => _known.Count == 0;

    /// <summary>Remembers one; a new definition takes the old one's place away.</summary>
    public void Define(string label, string title)
    {
        if (label.Length is > 0 and <= MaxLength)
        {
            _known[label] = (_count++, title);
            if (_lengths.BinarySearch(label.Length) is var at and < 0)
            {
                _lengths.Insert(~at, label.Length);
            }
        }
    }

    public string TitleOf(string label) => _known[label].Title;

    /// <summary>The places of a text where an abbreviation counts.</summary>
    public AbbreviationPlaces In(string text)
    {
        var found = new List<(int Order, int Start, int Length)>();
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        bool wasWord = false;
        for (int start = 0; start < text.Length; start++)
        {
            bool isWord = WordCharacter.Is(text[start]);
            if (isWord == wasWord)
            {
                continue;
            }

            wasWord = isWord;
            foreach (int length in _lengths)
            {
                int end = start + length;
                if (end <= text.Length && WordCharacter.IsBoundary(text, end) && lookup.TryGetValue(text.AsSpan(start, length), out var abbreviation))
                {
                    found.Add((abbreviation.Order, start, length));
                }
            }
        }

        return new AbbreviationPlaces(found.Count == 0 ? [] : Settle(text, found));
    }

    // One that counts earlier takes what is in it, and what it stood beside is no longer beside a word.
    private static List<(int Start, int Length)> Settle(string text, List<(int Order, int Start, int Length)> found)
    {
        found.Sort();
        bool[] taken = new bool[text.Length];
        var counting = new List<(int Start, int Length)>();
        foreach (var (_, start, length) in found)
        {
            int end = start + length;
            bool isFree = !taken[start] && !taken[end - 1] && taken.AsSpan(start, length).IndexOf(true) < 0;
            bool begins = start == 0 || !taken[start - 1] || WordCharacter.Is(text[start]);
            bool ends = end == text.Length || !taken[end] || WordCharacter.Is(text[end - 1]);
            if (isFree && begins && ends)
            {
                taken.AsSpan(start, length).Fill(true);
                counting.Add((start, length));
            }
        }

        counting.Sort();
        return counting;
    }
}
