using System.Globalization;
using Idp.Benchmarks.Templates.Skeletons;

namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>The rows of a whole skeleton: each render is a process from its start to its end, into an empty folder.</summary>
internal sealed class SkeletonRows
{
    private const ulong Seed = 42;
    private readonly TemplatePrograms _programs;
    private readonly string _scratch;
    private readonly int _rounds;
    private readonly string _template;
    private readonly SkeletonManifest _manifest;

    public SkeletonRows(TemplatePrograms programs, string scratch, int files, int rounds)
    {
        _programs = programs;
        _scratch = Path.Combine(scratch, "skeletons");
        _rounds = rounds;
        _template = Path.Combine(_scratch, $"template-{files}-{Seed}");
        Clear(_template);
        _manifest = new SkeletonGenerator(files, Seed).Write(_template);
    }

    public string Description => string.Create(
        CultureInfo.InvariantCulture, $"Skeleton of {_manifest.Files:N0} files, {_manifest.Bytes:N0} bytes, of which {_manifest.Written:N0} are written");

    public IEnumerable<TableRow> Measure()
    {
        // The first render of each is for the comparison, and for the pages of files that the system keeps.
        RunRound();
        var rounds = new List<(double Action, double Tool, double Upstream)>();
        for (int round = 0; round < _rounds; round++)
        {
            rounds.Add(RunRound());
            var (action, tool, upstream) = rounds[^1];
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}, skeleton: {action:F2} s, tool {tool:F2} s, upstream {upstream:F2} s"));
        }

        string work = Named("one call of fetch:template, against upstream's", rounds, round => round.Action);
        yield return TableRow.AtLeast(work, 10, null, [.. rounds.Select(round => round.Upstream / round.Action)]);
        string run = Named("`idp-template run` with its journal, against that call of upstream's", rounds, round => round.Tool);
        yield return TableRow.Told(run, [.. rounds.Select(round => round.Upstream / round.Tool)]);
    }

    private string Named(string work, List<(double Action, double Tool, double Upstream)> rounds, Func<(double Action, double Tool, double Upstream), double> ours)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{_manifest.Files:N0} files, {work}, CPU ({Middle.Of(rounds.Select(ours)):N2} s, {Middle.Of(rounds.Select(round => round.Upstream)):N2} s)");

    private (double Action, double Tool, double Upstream) RunRound()
    {
        string action = Workspace("action");
        string tool = Workspace("tool");
        string upstream = Workspace("upstream");
        string journal = Path.Combine(_scratch, "run.journal");
        File.Delete(journal);
        var seconds = (
            ChildProcess.Run(_programs.Process, "skeleton", _template, action).CpuSeconds,
            ChildProcess.RunQuietly("dotnet", "exec", _programs.Tool, "run", _template, "--workspace", tool, "--journal", journal, "--no-input").CpuSeconds,
            ChildProcess.Run("node", RepositoryFile.Find(Path.Combine("benchmarks", "peers", "upstream-skeleton.mjs")), _template, upstream).CpuSeconds);
        foreach (string ours in new[] { action, tool })
        {
            if (FolderComparison.FirstDifference(ours, upstream) is { } difference)
            {
                throw new InvalidDataException($"{ours} is not what upstream makes: {difference}");
            }
        }

        int written = Directory.EnumerateFiles(upstream, "*", SearchOption.AllDirectories).Count();
        return written == _manifest.Written ? seconds : throw new InvalidDataException($"{written} files were written instead of {_manifest.Written}.");
    }

    private string Workspace(string name)
    {
        string folder = Path.Combine(_scratch, name);
        Clear(folder);
        return folder;
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
