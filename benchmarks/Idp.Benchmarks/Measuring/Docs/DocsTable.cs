using System.Globalization;

namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>The table of the docs builder beside MkDocs and Hugo: whole processes, in each round each in its turn.</summary>
internal sealed class DocsTable
{
    private readonly DocsPeers _peers;
    private readonly DocsTool _tool;
    private readonly string _output;
    private readonly string _small;
    private readonly string _middle;
    private readonly string _large;
    private readonly (int Small, int Middle, int Large) _pages;

    private DocsTable(CommandOptions options)
    {
        string scratch = Path.GetFullPath(options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks")));
        Directory.CreateDirectory(scratch);
        string folder = Environment.GetEnvironmentVariable("DOCS_ORACLE")
            ?? throw new InvalidOperationException("DOCS_ORACLE must name the folder of generate-docs.py, run-mkdocs.sh, run-hugo.sh and measure.py.");
        _pages = (options.Number("pages", 1000), options.Number("middle", 5000), options.Number("large", 20_000));
        _peers = new DocsPeers(folder, scratch);
        _tool = DocsTool.Publish(scratch);
        _output = Path.Combine(scratch, "site");
        (_small, _middle, _large) = (_peers.Generate(_pages.Small), _peers.Generate(_pages.Middle), _peers.Generate(_pages.Large));
    }

    public static async Task<string> MeasureAsync(CommandOptions options)
    {
        var table = new DocsTable(options);
        var rounds = new List<DocsRound>();
        for (int i = 0; i < options.Number("rounds", 3); i++)
        {
            rounds.Add(await table.RunAsync().ConfigureAwait(false));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {i + 1}: {rounds[^1]}")).ConfigureAwait(false);
        }

        return TableRow.Table(string.Create(CultureInfo.InvariantCulture, $"{rounds.Count} rounds."), table.Rows(rounds));
    }

    private async Task<DocsRound> RunAsync()
    {
        var material = _peers.MkDocs(_small, "material");
        long materialBytes = SiteSize.Of(_peers.MkDocsSite("material"));
        var ours = Build(_tool.Native, _small, _pages.Small);
        long bytes = SiteSize.Of(_output), texts = SiteSize.OfTexts(_output);
        var served = await ServedChange.MeasureAsync(_tool.Native, _middle).ConfigureAwait(false);
        return new DocsRound(
            material, _peers.Hugo(_small), ours, _peers.Run([.. _tool.Packaged, "build", _small, "--output", _output, "--quiet"]), Warm(),
            _peers.MkDocs(_middle, "minimal"), _peers.Hugo(_middle), Build(_tool.Native, _middle, _pages.Middle), Build(_tool.Native, _large, _pages.Large),
            (double)bytes / materialBytes, (double)(bytes - texts) / materialBytes, served.Change);
    }

    private ProcessCost Build(string tool, string sources, int pages)
    {
        var cost = _peers.Run(tool, "build", sources, "--output", _output, "--quiet");
        int built = SiteSize.PagesOf(_output);
        return built >= pages ? cost : throw new InvalidDataException($"{built} pages were built of {pages}.");
    }

    private double Warm()
        => double.Parse(ChildProcess.RunTiered("docs-warm", _small, _output).Output, CultureInfo.InvariantCulture);

    private IEnumerable<TableRow> Rows(IReadOnlyList<DocsRound> rounds)
    {
        string small = Number(_pages.Small), middle = Number(_pages.Middle), large = Number(_pages.Large);
        yield return Faster($"{small} pages, first process, against MkDocs with Material", 25, 60, rounds, one => one.Material.CpuSeconds, one => one.Small.CpuSeconds);
        yield return Faster($"{small} pages, first process, against Hugo", 2.5, 5, rounds, one => one.HugoSmall.CpuSeconds, one => one.Small.CpuSeconds);
        yield return Faster($"{small} pages, warm in one process, against MkDocs with Material", 60, 100, rounds, one => one.Material.CpuSeconds, one => one.Warm);
        yield return Faster($"{middle} pages, first process, against MkDocs with a theme of one template", 25, 60, rounds, one => one.Minimal.CpuSeconds, one => one.Middle.CpuSeconds);
        yield return Faster($"{middle} pages, first process, against Hugo", 2.5, 5, rounds, one => one.HugoMiddle.CpuSeconds, one => one.Middle.CpuSeconds);
        yield return TableRow.AtMost($"{small} pages, bytes of the site, with the texts of its pages, against Material's, which has none", 0.1, 0.08, [.. rounds.Select(one => one.BytesWithTexts)]);
        yield return TableRow.Told($"{small} pages, bytes without those texts", [.. rounds.Select(one => one.Bytes)]);
        yield return TableRow.AtMost(
            $"CPU of a page among {large} against one among {small}", 1.1, 1, [.. rounds.Select(one => one.Large.CpuSeconds / _pages.Large / (one.Small.CpuSeconds / _pages.Small))]);
        yield return TableRow.AtMost($"{middle} pages served: a change of one, against building all", 0.02, 0.01, [.. rounds.Select(one => one.Change / one.Middle.CpuSeconds)]);
        yield return TableRow.AtMost($"{small} pages, peak memory against Hugo's", 1, 0.5, [.. rounds.Select(one => one.Small.Megabytes / one.HugoSmall.Megabytes)]);
        yield return TableRow.AtMost($"{middle} pages, peak memory against Hugo's", 1, 0.5, [.. rounds.Select(one => one.Middle.Megabytes / one.HugoMiddle.Megabytes)]);
        yield return TableRow.Told($"{small} pages, `idp-docs` as its package has it, against MkDocs with Material", [.. rounds.Select(one => one.Material.CpuSeconds / one.Packaged.CpuSeconds)]);
    }

    private static TableRow Faster(string work, double must, double prize, IReadOnlyList<DocsRound> rounds, Func<DocsRound, double> theirs, Func<DocsRound, double> ours)
        => TableRow.AtLeast(
            string.Create(CultureInfo.InvariantCulture, $"{work}, CPU ({Middle.Of(rounds.Select(ours)):N2} s, {Middle.Of(rounds.Select(theirs)):N1} s)"),
            must, prize, [.. rounds.Select(one => theirs(one) / ours(one))]);

    private static string Number(int pages) => pages.ToString("N0", CultureInfo.InvariantCulture);
}
