using System.Collections.Immutable;
using System.Text;
using Idp.TechDocs.Search.Ranking;

namespace Idp.TechDocs.Search.Excerpts;

/// <summary>Shows of a text where most of the query is.</summary>
internal static class Excerpt
{
    private const int Length = 240;
    private const int Before = 60;

    /// <summary>A part of a text in one line.</summary>
    public static HighlightedText Of(string text, List<TermMatch> matches)
    {
        int start = BestStart(matches);
        start = start <= Before ? 0 : NextWord(text, start - Before);
        int end = Math.Min(text.Length, start + Length);
        end = end == text.Length ? end : LastWord(text, start, end);
        return OneLine(text, start, end, Merged(matches, text.Length));
    }

    /// <summary>A whole text in one line.</summary>
    public static HighlightedText Whole(string text, List<TermMatch> matches) => OneLine(text, 0, text.Length, Merged(matches, text.Length));

    // Where a window begins that has the most different terms, and then the most.
    private static int BestStart(List<TermMatch> matches)
    {
        int bestStart = 0, bestCount = 0;
        double bestScore = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            var seen = new Dictionary<int, double>();
            int count = 0;
            for (int j = i; j < matches.Count && matches[j].Range.End - matches[i].Range.Start <= Length - Before && count < 40; j++, count++)
            {
                seen[matches[j].Term] = Math.Max(seen.GetValueOrDefault(matches[j].Term), matches[j].Weight);
            }

            double score = seen.Values.Sum();
            if (score > bestScore || (score == bestScore && count > bestCount))
            {
                (bestStart, bestScore, bestCount) = (matches[i].Range.Start, score, count);
            }

            if (i > 2_000)
            {
                break;
            }
        }

        return bestStart;
    }

    private static int NextWord(string text, int at)
    {
        int blank = text.AsSpan(at, Before).IndexOfAny(' ', '\n', '\t');
        return blank < 0 ? Whole(text, at) : at + blank + 1;
    }

    private static int LastWord(string text, int start, int end)
    {
        int blank = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n', '\t');
        return blank < Length / 2 ? Whole(text, end) : start + blank;
    }

    // Not within a pair.
    private static int Whole(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static List<TextRange> Merged(List<TermMatch> matches, int length)
    {
        var ranges = new List<TextRange>();
        foreach (var range in matches.Select(match => match.Range).OrderBy(range => range.Start).ThenBy(range => range.End))
        {
            if (ranges is [.., var last] && range.Start <= last.End)
            {
                ranges[^1] = new TextRange(last.Start, Math.Max(last.End, range.End) - last.Start);
            }
            else if (range.End <= length)
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    // Blanks and line ends become one blank; the ranges move with the text.
    private static HighlightedText OneLine(string text, int start, int end, List<TextRange> ranges)
    {
        var line = new StringBuilder(end - start + 2);
        line.Append(start > 0 ? "…" : "");
        var moved = ImmutableArray.CreateBuilder<TextRange>();
        int next = ranges.FindIndex(range => range.Start >= start), opened = -1;
        next = next < 0 ? ranges.Count : next;
        for (int at = start; at < end; at++)
        {
            if (next < ranges.Count && ranges[next].Start == at && ranges[next].End <= end)
            {
                opened = line.Length;
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                line.Append(text[at]);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }

            if (opened >= 0 && at + 1 == ranges[next].End)
            {
                moved.Add(new TextRange(opened, line.Length - opened));
                opened = -1;
                next++;
            }
        }

        line.Append(end < text.Length ? "…" : "");
        return new HighlightedText(line.ToString(), moved.ToImmutable());
    }
}
