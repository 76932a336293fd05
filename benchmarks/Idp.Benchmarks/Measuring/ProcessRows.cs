using System.Globalization;
using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Loads;

namespace Idp.Benchmarks.Measuring;

/// <summary>The rows that whole processes give. In each round all cases take turns, and ratios are of one round, so that what else the machine does hits all alike.</summary>
internal sealed class ProcessRows
{
    private const int Small = 10_000;
    private readonly string _scratch;
    private readonly int _rounds;
    private readonly int _entities;
    private readonly int _large;
    private readonly string _other;
    private readonly string _folder;
    private readonly CatalogManifest _manifest;

    public ProcessRows(CommandOptions options)
    {
        _scratch = options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks"));
        _rounds = options.Number("rounds", 3);
        _entities = options.Number("entities", 100_000);
        _large = options.Number("large", 1_000_000);
        _other = options.Text("other", "");
        (_folder, _manifest) = Generate(_entities);
        NativeProcess.Publish(_scratch);
    }

    public string Description => string.Create(
        CultureInfo.InvariantCulture, $"{_manifest.Entities:N0} entities, {_manifest.Bytes:N0} bytes, {_manifest.Relations:N0} relations both ways; {_rounds} rounds; processes {(NativeProcess.IsNative ? "compiled ahead of time" : "that compile themselves")}");

    public IEnumerable<TableRow> Measure() => [.. LoadRows(), .. SmallRows(), .. OtherRows(), .. ColdRows(), ReaderRow(), .. LargeRows()];

    private (string Folder, CatalogManifest Manifest) Generate(int entities)
    {
        string folder = Path.Combine(_scratch, $"catalog-{entities}-{LoadMeasurement.DefaultSeed}");
        return (folder, new CatalogGenerator(entities, LoadMeasurement.DefaultSeed).Write(folder));
    }

    private IEnumerable<TableRow> LoadRows()
    {
        var ours = LoadMeasurement.Ours(threads: 1);
        var loads = Rounds(_folder, _manifest, ours, LoadMeasurement.Events, LoadMeasurement.Ours(threads: 2), LoadMeasurement.Upstream);
        yield return TableRow.AtMost("full load against YamlDotNet's bare events, CPU", 0.60, 0.40, [.. loads.Select(round => round[0].CpuSeconds / round[1].CpuSeconds)]);
        if (loads[0].Length > 3)
        {
            yield return TableRow.AtLeast($"full load against upstream's parse and validate, {_entities:N0} entities, CPU", 15, 30, [.. loads.Select(round => round[3].CpuSeconds / round[0].CpuSeconds)]);
        }

        yield return TableRow.AtLeast("two threads against one, wall time", 1.3, 1.7, [.. loads.Select(round => round[0].Report.WallSeconds!.Value / round[2].Report.WallSeconds!.Value)]);
        long retained = LoadMeasurement.Weigh.Run(_folder, _manifest).Report.RetainedBytes!.Value;
        yield return TableRow.AtMost("retained bytes per entity, everything included", 2200, 1500, [(double)retained / _entities], "bytes");
    }

    private IEnumerable<TableRow> SmallRows()
    {
        if (LoadMeasurement.Upstream is not { } upstream)
        {
            yield break;
        }

        var (folder, manifest) = Generate(Small);
        var loads = Rounds(folder, manifest, LoadMeasurement.Ours(threads: 1), upstream);
        yield return TableRow.AtLeast($"full load against upstream's parse and validate, {Small:N0} entities, CPU", 20, 30, [.. loads.Select(round => round[1].CpuSeconds / round[0].CpuSeconds)]);
    }

    // A catalog that somebody else generated has no manifest of ours: that both readers come to the same number is what can be checked.
    private IEnumerable<TableRow> OtherRows()
    {
        if (_other.Length == 0)
        {
            yield break;
        }

        var ratios = new List<double>();
        LoadSample ours = null!;
        for (int round = 0; round < _rounds; round++)
        {
            ours = LoadMeasurement.Ours(threads: 1).Run(_other);
            var events = LoadMeasurement.Events.Run(_other);
            if (ours.Report.Entities != events.Report.Entities || ours.Report.Findings != 0)
            {
                throw new InvalidDataException($"Of {_other} came {ours.Report}, but {events.Report.Entities} documents.");
            }

            ratios.Add(ours.CpuSeconds / events.CpuSeconds);
        }

        string work = string.Create(CultureInfo.InvariantCulture, $"the same load of another generator's bytes ({ours.Report.Entities:N0} entities, {ours.Report.Relations:N0} relations), against bare events, CPU");
        yield return TableRow.AtMost(work, 0.60, 0.40, ratios);
    }

    private IEnumerable<TableRow> ColdRows()
    {
        string file = Path.Combine(_scratch, "catalog.snapshot");
        var expected = ColdReport.Read(ChildProcess.RunWork("snapshot", file, _folder).Output);
        var ratios = new List<double>();
        for (int round = 0; round < _rounds; round++)
        {
            var (output, seconds) = ChildProcess.RunWork("cold", file);
            if (ColdReport.Read(output) != expected)
            {
                throw new InvalidDataException($"From the snapshot file came {output}, not {expected}.");
            }

            ratios.Add(seconds / LoadMeasurement.Events.Run(_folder, _manifest).CpuSeconds);
            Console.Error.WriteLine($"round {round + 1}, cold start: {seconds:F2} s");
        }

        yield return TableRow.AtMost("cold start from the snapshot file to the first answers, against bare events, CPU", 0.12, 0.06, ratios);
        yield return TableRow.AtMost("snapshot file against the YAML, bytes", 0.70, 0.45, [(double)expected.FileBytes / _manifest.Bytes]);
    }

    private TableRow ReaderRow()
    {
        var ratios = new List<double>();
        for (int round = 0; round < _rounds; round++)
        {
            var times = ChildProcess.RunWork("readers", _folder).Output.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}, readers: p99 {times[0]:F2} µs alone, {times[1]:F2} µs beside {times[2]:F0} writes a second"));
            ratios.Add(times[1] / times[0]);
        }

        return TableRow.AtMost("a reader's p99 beside 1,000 writes a second, against its p99 alone", 5, 2, ratios);
    }

    private IEnumerable<TableRow> LargeRows()
    {
        if (_large == 0)
        {
            yield break;
        }

        var (folder, manifest) = Generate(_large);
        var ours = LoadMeasurement.Ours(threads: 1);

        // Machines become faster and slower by the minute, so the small loads stand on both sides of the large one.
        var normal = new List<double>();
        normal.AddRange(SmallLoads());
        var large = ours.Run(folder, manifest);
        normal.AddRange(SmallLoads());
        double exponent = Math.Log(large.CpuSeconds / normal.Average()) / Math.Log((double)_large / _entities);
        string work = string.Create(
            CultureInfo.InvariantCulture, $"{_large:N0} entities: growth exponent of load ({large.CpuSeconds:F1} s CPU, {large.Report.PeakBytes / 1_048_576.0:N0} MiB at most)");
        yield return TableRow.AtMost(work, 1.1, 1.0, [exponent], "");

        IEnumerable<double> SmallLoads() => Enumerable.Range(0, 3).Select(_ => ours.Run(_folder, _manifest).CpuSeconds);
    }

    private List<LoadSample[]> Rounds(string folder, CatalogManifest manifest, params LoadCase?[] cases)
    {
        var rounds = new List<LoadSample[]>();
        for (int round = 0; round < _rounds; round++)
        {
            rounds.Add([.. cases.OfType<LoadCase>().Select(one => one.Run(folder, manifest))]);
            Console.Error.WriteLine($"round {round + 1}, {manifest.Entities} entities: {string.Join(", ", rounds[^1].Select(sample => sample.CpuSeconds.ToString("F2", CultureInfo.InvariantCulture)))} s");
        }

        return rounds;
    }
}
