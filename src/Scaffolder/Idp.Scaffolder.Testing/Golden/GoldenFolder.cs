using System.Collections.Immutable;
using Idp.Scaffolder.Testing.Cases;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Testing.Golden;

/// <summary>What a case has to come to: <c>expected/</c> and <c>expected.json</c>.</summary>
internal sealed class GoldenFolder
{
    private const string TreeFolder = "expected";
    private const string SummaryFile = "expected.json";

    private readonly FileTree _files;
    private readonly GoldenSummary? _summary;

    private GoldenFolder(FileTree files, GoldenSummary? summary)
    {
        _files = files;
        _summary = summary;
    }

    /// <summary>The actions that the case wants to do nothing.</summary>
    public ImmutableArray<string> StubbedActions => _summary?.StubbedActions ?? [];

    /// <summary>Reads the golden files; none is there when a case is new.</summary>
    public static GoldenFolder Read(string folder, CancellationToken cancellationToken)
    {
        string file = Path.Join(folder, SummaryFile);
        var summary = TestInputFiles.ReadObject(file) is { } json ? GoldenSummary.Parse(json, file) : null;
        string expected = Path.Join(folder, TreeFolder);
        var files = Directory.Exists(expected) ? FileTree.Read(new Workspace(expected), cancellationToken) : FileTree.Empty;

        // Whether a golden file may be run is said by the summary: not every checkout keeps modes.
        var made = files.Files.Select(golden => golden with { Path = GoldenName.Made(golden.Path) })
            .Select(file => file with { IsExecutable = !OperatingSystem.IsWindows() && summary?.Executable.Contains(file.Path) == true });
        return new GoldenFolder(FileTree.Of(made), summary);
    }

    /// <summary>What was made that is not as it is kept.</summary>
    public ImmutableArray<FileDifference> Compare(TemplateTestRun run)
    {
        var made = GoldenSummary.Of(run);
        var files = _files.CompareTo(run.Files).Select(difference => difference with { Path = $"{TreeFolder}/{GoldenName.Kept(difference.Path)}" });
        return _summary?.Says(made) == true
            ? [.. files]
            : [.. files, new FileDifference(SummaryFile, _summary is null ? FileChange.Added : FileChange.Changed, _summary?.ToFile(SummaryFile), made.ToFile(SummaryFile))];
    }

    /// <summary>Keeps what was made.</summary>
    public static void Write(string folder, TemplateTestRun run)
    {
        string expected = Path.Join(folder, TreeFolder);
        if (Directory.Exists(expected))
        {
            Directory.Delete(expected, recursive: true);
        }

        FileTree.Of(run.Files.Files.Select(file => file with { Path = GoldenName.Kept(file.Path) })).WriteTo(new Workspace(expected));
        File.WriteAllBytes(Path.Join(folder, SummaryFile), GoldenSummary.Of(run).ToFile(SummaryFile).Content.ToArray());
    }
}
