using System.Diagnostics;
using System.Globalization;
using Idp.Content;
using Idp.TechDocs;
using Idp.TechDocs.Markdown;

namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>Builds a site over and over in one process.</summary>
internal static class WarmBuild
{
    private const int Warming = 20;
    private const int Measured = 5;

    /// <returns>The CPU seconds of a build once all is warm: the middle of several.</returns>
    public static async Task<string> RunAsync(string sources, string output)
    {
        var folder = new FileContentReader(sources);
        var read = await new SiteConfigurationReader().ReadAsync(folder).ConfigureAwait(false);
        var builder = new SiteBuilder(new SiteBuilderOptions { Dialect = MarkdownDialect.Plain with { Snippets = new SnippetFolder(sources) } });
        using var process = Process.GetCurrentProcess();
        var costs = new List<double>();
        for (int i = 0; i < Warming + Measured; i++)
        {
            var before = CpuTime(process);
            await builder.BuildAsync(read.Configuration!, new DocsContent(folder, read.Configuration!.DocsFolder), output).ConfigureAwait(false);
            costs.Add((CpuTime(process) - before).TotalSeconds);
        }

        return Middle.Of(costs.Skip(Warming)).ToString("R", CultureInfo.InvariantCulture);
    }

    private static TimeSpan CpuTime(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
