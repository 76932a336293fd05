using System.Diagnostics;
using System.Globalization;
using Idp.TechDocs.Search;

namespace Idp.Benchmarks.Search;

/// <summary>One reader that asks over and over, first alone, then while a site is written anew over and over. Its work as a process of its own.</summary>
public static class SearchLoad
{
    private const ulong Seed = 42;

    /// <summary>Makes an index.</summary>
    /// <returns>Seconds and bytes of the file, apart by a blank.</returns>
    public static async Task<string> BuildAsync(string file, int sites, int pages)
    {
        var clock = Stopwatch.StartNew();
        using (var index = await SearchIndex.OpenAsync(file))
        {
            for (int site = 0; site < sites; site++)
            {
                var generated = new GeneratedSite(site, pages, Seed);
                await index.ReplaceSiteAsync(generated.Site, generated.Documents());
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {new FileInfo(file).Length}");
    }

    /// <summary>Asks.</summary>
    /// <returns>p50 and p99 alone, p50 and p99 beside the writer, in milliseconds; how often the writer wrote its site.</returns>
    public static async Task<string> AskAsync(string file, int sites, int pages, int seconds)
    {
        // However busy the machine is, times are to be measured and not cut.
        using var index = await SearchIndex.OpenAsync(file, new SearchIndexOptions { QueryTimeout = TimeSpan.FromMinutes(1) });
        var questions = SearchQuestion.Draw(500, sites, pages, Seed);
        await MeasureAsync(index, questions, TimeSpan.FromSeconds(seconds / 2.0));
        var idle = await MeasureAsync(index, questions, TimeSpan.FromSeconds(seconds));

        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(index, new GeneratedSite(sites / 2, pages, Seed), stop.Token));
        var busy = await MeasureAsync(index, questions, TimeSpan.FromSeconds(seconds));
        await stop.CancelAsync();
        int writes = await writing;
        return string.Create(CultureInfo.InvariantCulture, $"{idle.Half} {idle.Most} {busy.Half} {busy.Most} {writes / (double)seconds}");
    }

    private static async Task<(double Half, double Most)> MeasureAsync(SearchIndex index, IReadOnlyList<SearchQuestion> questions, TimeSpan span)
    {
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        for (int i = 0; clock.Elapsed < span || i < questions.Count; i++)
        {
            var question = questions[i % questions.Count];
            long start = Stopwatch.GetTimestamp();
            var answer = await index.QueryAsync(question.Query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            question.Check(answer);
        }

        times.Sort();
        return (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
    }

    private static async Task<int> WriteAsync(SearchIndex index, GeneratedSite site, CancellationToken stop)
    {
        int revision = 0;
        while (!stop.IsCancellationRequested)
        {
            var change = await index.ReplaceSiteAsync(site.Site, site.Documents(++revision), CancellationToken.None);
            if (change.Updated == 0)
            {
                throw new InvalidDataException("A revision changed no page.");
            }
        }

        return revision;
    }
}
