using System.Globalization;
using Idp.Benchmarks.Templates;

namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>The rows of the text of 62 lines. In each round all engines take their turn, each in a new process; ratios are of one round.</summary>
internal sealed class TextRows(TemplatePrograms programs, string scratch, int seconds, int rounds)
{
    private readonly TextCase _ourParse = new("ours, parsed each time", programs.Process, "render", "parse");
    private readonly TextCase _ourCached = new("ours, cached", programs.Process, "render", "cached");
    private readonly TextCase _nunjucksParse = Peer("nunjucks", "parse");
    private readonly TextCase _nunjucksCached = Peer("nunjucks", "cached");
    private readonly TextCase _nunjitsu = Peer("nunjitsu", "parse");

    public IEnumerable<TableRow> Measure()
    {
        var (template, values) = SampleText.Write(Path.Combine(scratch, "text"));
        TextCase[] cases = [_ourParse, _nunjucksParse, _nunjitsu, _ourCached, _nunjucksCached];
        foreach (var one in cases)
        {
            one.Run(0, template, values);
        }

        var times = cases.ToDictionary(one => one, _ => new List<double>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (var one in cases)
            {
                times[one].Add(one.Run(seconds, template, values));
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}, {one.Name}: {1e6 * times[one][^1]:F1} µs"));
            }
        }

        yield return Faster("62 lines, parse and render, against nunjucks", 10, 20, times, _ourParse, _nunjucksParse);
        yield return Faster("62 lines, parse and render, against nunjitsu (the current engine)", 5, 12, times, _ourParse, _nunjitsu);
        string work = Named("62 lines, cached, our time as a share of nunjucks'", times, _ourCached, _nunjucksCached);
        yield return TableRow.AtMost(work, 1.5, 1, [.. times[_ourCached].Zip(times[_nunjucksCached], (our, their) => our / their)]);
    }

    private static TextCase Peer(string engine, string mode)
        => new($"{engine}, {mode}", "node", RepositoryFile.Find(Path.Combine("benchmarks", "peers", "upstream-text.mjs")), engine, mode);

    private static TableRow Faster(string work, double must, double prize, Dictionary<TextCase, List<double>> times, TextCase ours, TextCase theirs)
        => TableRow.AtLeast(Named(work, times, ours, theirs), must, prize, [.. times[ours].Zip(times[theirs], (our, their) => their / our)]);

    private static string Named(string work, Dictionary<TextCase, List<double>> times, TextCase ours, TextCase theirs)
        => string.Create(CultureInfo.InvariantCulture, $"{work} ({1e6 * Middle.Of(times[ours]):N1} µs, {1e6 * Middle.Of(times[theirs]):N1} µs)");
}
