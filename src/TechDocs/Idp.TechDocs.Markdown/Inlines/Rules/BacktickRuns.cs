namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>Where in a text runs of backticks begin, by their length: so that what no run closes is not looked for again and again.</summary>
internal sealed class BacktickRuns
{
    private readonly Dictionary<int, List<int>> _runs = [];

    public BacktickRuns(string text)
    {
        for (int at = text.IndexOf('`', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('`', at) : -1)
        {
            int end = at;
            while (end < text.Length && text[end] == '`')
            {
                end++;
            }

            if (!_runs.TryGetValue(end - at, out var places))
            {
                _runs[end - at] = places = [];
            }

            places.Add(at);
            at = end;
        }
    }

    /// <summary>The first run of just a length that begins behind a place; -1 for none.</summary>
    public int Behind(int place, int length)
    {
        if (!_runs.TryGetValue(length, out var places))
        {
            return -1;
        }

        int found = places.BinarySearch(place + 1);
        found = found < 0 ? ~found : found;
        return found < places.Count ? places[found] : -1;
    }
}
