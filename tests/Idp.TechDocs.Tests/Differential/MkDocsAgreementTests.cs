using System.Globalization;
using System.Text.RegularExpressions;
using Idp.Content;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Differential;

/// <summary>
/// Generated trees, built by MkDocs with Material and by us, and compared article by article. Needs a Python with MkDocs, Material and pymdownx
/// (<c>DOCS_PYTHON</c>, which finds modules in <c>DOCS_PYTHONPATH</c> too) and, in <c>DOCS_ORACLE</c>, the folder of the generator and the comparer.
/// </summary>
public sealed partial class MkDocsAgreementTests
{
    private const double FloorOfFull = 99;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Articles_of_generated_pages_are_those_of_MkDocs(int seed)
    {
        string? oracle = Environment.GetEnvironmentVariable("DOCS_ORACLE");
        Assert.SkipUnless(oracle is not null && File.Exists(Path.Join(oracle, "compare_html.py")), "Needs DOCS_ORACLE: a folder with generate-docs.py and compare_html.py.");
        using var folder = new ScratchFolder();
        await PythonAsync(oracle, "generate-docs.py", "--out", folder.Path, "--pages", "80", "--seed", seed.ToString(CultureInfo.InvariantCulture));
        await PythonAsync(oracle, "techdocs-config.py", folder["mkdocs.yml"], folder["td.yml"], "--docs-dir", folder["docs"], "--site-dir", folder["theirs"]);
        await PythonAsync(oracle, "-m", "mkdocs", "build", "-q", "-f", folder["td.yml"]);
        await BuildAsync(folder);
        string verdict = await PythonAsync(oracle, "compare_html.py", folder["theirs"], folder["ours"], "--docs", folder["docs"], "--show", "3");
        double full = double.Parse(Full.Match(verdict).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(full >= FloorOfFull, verdict);
    }

    [GeneratedRegex(@"agree-full\t\d+\t([\d.]+)%")]
    private static partial Regex Full { get; }

    // What the machine's MkDocs was told, so that both know the same extensions; alerts are a hook there.
    private static async Task BuildAsync(ScratchFolder folder)
    {
        var options = new SiteConfigurationOptions { FileName = "td.yml", OmitsTechDocsCore = true };
        string text = File.ReadAllText(folder["td.yml"]);
        File.WriteAllText(folder["td.yml"], text.Replace(folder["docs"], "docs", StringComparison.Ordinal));
        var read = await new SiteConfigurationReader(options).ReadAsync(new FileContentReader(folder.Path), TestContext.Current.CancellationToken);
        var configuration = read.Configuration ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
        configuration = configuration with { MarkdownExtensions = configuration.MarkdownExtensions.Add(new("gh-admonitions")) };
        await new SiteBuilder().BuildAsync(configuration, new FileContentReader(folder["docs"]), folder["ours"], TestContext.Current.CancellationToken);
    }

    private static async Task<string> PythonAsync(string oracle, params string[] arguments)
    {
        string python = Environment.GetEnvironmentVariable("DOCS_PYTHON") ?? "python3";
        string[] all = arguments[0] == "-m" ? arguments : [Path.Join(oracle, arguments[0]), .. arguments[1..]];
        var path = new Dictionary<string, string> { ["PYTHONPATH"] = Environment.GetEnvironmentVariable("DOCS_PYTHONPATH") ?? "" };
        var result = await ExternalProcess.RunAsync(python, all, environment: path);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }
}
