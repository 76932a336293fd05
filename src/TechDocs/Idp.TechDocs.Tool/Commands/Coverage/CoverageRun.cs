using System.Globalization;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>Opens a site, asks git for dates, and reports.</summary>
internal sealed class CoverageRun(ToolConsole console)
{
    public async Task<int> RunAsync(SiteFolder folder, TimeSpan staleAfter, bool showsPages, FindingReport report, CancellationToken cancellationToken)
    {
        var site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
        using var opened = await site.OpenAsync(console, report.IsQuiet, cancellationToken).ConfigureAwait(false);
        if (opened is null)
        {
            return await report.WriteAsync(site.Diagnostics, "nothing built", cancellationToken).ConfigureAwait(false);
        }

        var dates = await PageDates.ReadAsync(site, cancellationToken).ConfigureAwait(false);
        if (dates.Reason is { } reason && !report.IsQuiet)
        {
            console.Say($"{CommandTree.Name}: {(dates.History is null ? "nothing" : "not all")} is said about stale pages: {reason}");
        }

        var coverage = new PageCoverage(opened.Result.PageSummaries, dates.History, TimeProvider.System.GetUtcNow());
        var findings = coverage.Findings(site.PathOf, staleAfter);
        return showsPages && report.Format == "json"
            ? await report.WriteAsync(new CoverageJson(coverage, findings, site.PathOf).ToText(), findings, Subject(coverage), cancellationToken).ConfigureAwait(false)
            : await report.WriteAsync(findings, Subject(coverage), cancellationToken, showsPages ? coverage.ToTable() : null).ConfigureAwait(false);
    }

    private static string Subject(PageCoverage coverage) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CountText.Of(coverage.Count, "page")}, {coverage.InNavigation} in the navigation{(coverage.MedianAge is { } age ? $", half of them changed within {CountText.Of((int)age.TotalDays, "day")}" : "")}");
}
