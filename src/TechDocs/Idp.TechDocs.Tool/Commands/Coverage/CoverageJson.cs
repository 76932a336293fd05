using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>The pages of a site and what was found of each, for programs.</summary>
internal sealed class CoverageJson(PageCoverage coverage, IReadOnlyList<Diagnostic> findings, Func<string, string> pathOf)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ILookup<string, string> _found = findings.ToLookup(finding => finding.Location?.Path ?? "", finding => finding.Id, StringComparer.Ordinal);

    public string ToText() => new JsonObject
    {
        ["version"] = 1,
        ["summary"] = new JsonObject
        {
            ["pages"] = coverage.Count,
            ["inNavigation"] = coverage.InNavigation,
            ["orphaned"] = Count(CoverageFaults.Orphan),
            ["stale"] = Count(CoverageFaults.Stale),
            ["withoutDate"] = coverage.Pages.Count(page => coverage.LastChangeOf(page.Source) is null),
            ["medianAgeDays"] = Days(coverage.MedianAge),
        },
        ["pages"] = new JsonArray([.. coverage.Pages.Select(PageOf)]),
    }.ToJsonString(Indented) + "\n";

    private JsonObject PageOf(SitePageSummary page) => new()
    {
        ["source"] = pathOf(page.Source),
        ["url"] = page.Url,
        ["title"] = page.Title,
        ["inNavigation"] = page.IsInNavigation,
        ["linkedFrom"] = coverage.LinksTo(page.Source),
        ["lastChange"] = coverage.LastChangeOf(page.Source)?.UtcDateTime,
        ["ageDays"] = Days(coverage.AgeOf(page.Source)),
        ["findings"] = new JsonArray([.. _found[pathOf(page.Source)].Select(id => (JsonNode)id)]),
    };

    private int Count(DiagnosticDescriptor rule) => findings.Count(finding => finding.Descriptor == rule);

    private static int? Days(TimeSpan? age) => (int?)age?.TotalDays;
}
