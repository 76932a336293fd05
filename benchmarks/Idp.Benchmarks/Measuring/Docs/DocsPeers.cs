using System.Globalization;

namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>What builds the same sites in other languages, and the generator of them: programs of a folder that is not the project's.</summary>
/// <param name="folder">Has <c>generate-docs.py</c>, <c>run-mkdocs.sh</c>, <c>run-hugo.sh</c> and <c>measure.py</c>.</param>
/// <param name="scratch">Where to.</param>
internal sealed class DocsPeers(string folder, string scratch)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Generates a site's sources, if they are not there yet.</summary>
    public string Generate(int pages)
    {
        string sources = Path.Combine(scratch, string.Create(CultureInfo.InvariantCulture, $"docs-{pages}"));
        if (!Directory.Exists(sources))
        {
            ChildProcess.Run(Python, Path.Combine(folder, "generate-docs.py"), "--out", sources, "--pages", pages.ToString(CultureInfo.InvariantCulture), "--seed", "7");
        }

        return sources;
    }

    /// <summary>Runs MkDocs once.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="theme"><c>material</c>, or <c>minimal</c> for a theme of one template.</param>
    public ProcessCost MkDocs(string sources, string theme) => Read(ChildProcess.Run("sh", Path.Combine(folder, "run-mkdocs.sh"), sources, MkDocsFolder(theme), theme, "1").Output);

    /// <summary>Where <see cref="MkDocs"/> leaves its site.</summary>
    public string MkDocsSite(string theme) => Path.Combine(MkDocsFolder(theme), "site");

    public ProcessCost Hugo(string sources) => Read(ChildProcess.Run("sh", Path.Combine(folder, "run-hugo.sh"), sources, Path.Combine(scratch, "hugo"), "1").Output);

    /// <summary>Runs a program once.</summary>
    public ProcessCost Run(params string[] command) => Read(ChildProcess.Run(Python, [Path.Combine(folder, "measure.py"), "-n", "1", "--label", "ours", "--", .. command]).Output);

    private string MkDocsFolder(string theme) => Path.Combine(scratch, "mkdocs-" + theme);

    // label, pages, wall seconds, CPU seconds, megabytes at most, …
    private static ProcessCost Read(string output)
    {
        string line = output.TrimEnd().Split('\n')[^1];
        string[] fields = line.Split('\t');
        return fields.Length > 4
            ? new ProcessCost(double.Parse(fields[3], CultureInfo.InvariantCulture), double.Parse(fields[4], CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"A measured program failed: {line}");
    }
}
