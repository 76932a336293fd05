using System.Globalization;

namespace Idp.Benchmarks.Measuring.Search;

/// <summary>The table of search: an index of many sites, asked alone and while a site is written anew over and over.</summary>
internal static class SearchTable
{
    private const double MostBusy = 3;

    public static string Measure(CommandOptions options)
    {
        int sites = options.Number("sites", 200), pages = options.Number("pages", 100), seconds = options.Number("seconds", 20);
        string scratch = options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks"));
        Directory.CreateDirectory(scratch);
        var builds = new List<double[]>();
        var asked = new List<double[]>();
        for (int round = 0; round < options.Number("rounds", 3); round++)
        {
            string file = Path.Combine(scratch, "search.db");
            foreach (string old in Directory.GetFiles(scratch, "search.db*"))
            {
                File.Delete(old);
            }

            string[] size = [file, Text(sites), Text(pages)];
            var (built, cpu) = ChildProcess.RunSelf(["search-build", .. size]);
            builds.Add([.. Numbers(built), cpu]);
            asked.Add(Numbers(ChildProcess.RunSelf(["search-ask", .. size, Text(seconds)]).Output));
        }

        return TableRow.Table(
            string.Create(CultureInfo.InvariantCulture, $"{sites} sites, {sites * pages:N0} pages, {builds[0][1] / 1e6:0} MB of index; {asked.Count} rounds of {seconds} s each."),
            [
                TableRow.Told("a query alone, p50", Column(asked, 0), "ms"),
                TableRow.Told("a query alone, p99", Column(asked, 1), "ms"),
                TableRow.Told(string.Create(CultureInfo.InvariantCulture, $"a query while a site is written anew {Middle.Of(Column(asked, 4)):0.0} times a second, p50"), Column(asked, 2), "ms"),
                TableRow.Told("a query meanwhile, p99", Column(asked, 3), "ms"),
                TableRow.AtMost("p99 meanwhile, against p99 alone", MostBusy, 1.5, [.. asked.Select(round => round[3] / round[1])]),
                TableRow.Told("the whole index made, CPU", Column(builds, 2), "s"),
            ]);
    }

    private static double[] Column(IEnumerable<double[]> rounds, int column) => [.. rounds.Select(round => round[column])];

    private static double[] Numbers(string output) => [.. output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
