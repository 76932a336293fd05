using System.Globalization;
using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Differential;

/// <summary>
/// MkDocs with Material and pymdownx, and what compares its sites with ours. Needs a Python with them (<c>DOCS_PYTHON</c>, which finds modules in
/// <c>DOCS_PYTHONPATH</c> too) and, in <c>DOCS_ORACLE</c>, the folder of the generator and the comparer.
/// </summary>
internal sealed partial class DocsOracle(string folder)
{
    /// <summary>Skips the test where there is none.</summary>
    public static DocsOracle Find()
    {
        string? folder = Environment.GetEnvironmentVariable("DOCS_ORACLE");
        Assert.SkipUnless(folder is not null && File.Exists(Path.Join(folder, "compare_html.py")), "Needs DOCS_ORACLE: a folder with generate-docs.py and compare_html.py.");
        return new DocsOracle(folder);
    }

    /// <summary>Runs a script of the oracle.</summary>
    public Task<string> RunAsync(string script, params string[] arguments) => PythonAsync([Path.Join(folder, script), .. arguments], null);

    /// <summary>Builds a site with MkDocs.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="from">The folder in which MkDocs is started, from which snippets are read.</param>
    public static Task BuildAsync(string configuration, string? from = null) => PythonAsync(["-m", "mkdocs", "build", "-q", "-f", configuration], from);

    /// <summary>How many percent of the articles are the same, and the verdict as it was printed.</summary>
    public async Task<(double Full, string Verdict)> CompareAsync(string theirs, string ours, string docs)
    {
        string verdict = await RunAsync("compare_html.py", theirs, ours, "--docs", docs, "--show", "3");
        return (double.Parse(Full.Match(verdict).Groups[1].Value, CultureInfo.InvariantCulture), verdict);
    }

    private static async Task<string> PythonAsync(string[] arguments, string? from)
    {
        string python = Environment.GetEnvironmentVariable("DOCS_PYTHON") ?? "python3";
        var path = new Dictionary<string, string> { ["PYTHONPATH"] = Environment.GetEnvironmentVariable("DOCS_PYTHONPATH") ?? "" };
        var result = await ExternalProcess.RunAsync(python, arguments, from, environment: path);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }

    [GeneratedRegex(@"agree-full\t\d+\t([\d.]+)%")]
    private static partial Regex Full { get; }
}
