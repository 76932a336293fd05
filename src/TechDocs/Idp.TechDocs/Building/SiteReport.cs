using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Links;

namespace Idp.TechDocs.Building;

/// <summary>Puts together what building a site came to.</summary>
internal sealed class SiteReport(SitePlan plan, SiteNavigation navigation)
{
    private readonly GitIgnore _excused = GitIgnore.Parse(plan.Configuration.NotInNav);

    public SiteBuildResult Of(IReadOnlyList<ConvertedPage> pages, ImmutableArray<string> files, DiagnosticBag faults)
    {
        var bySource = pages.ToDictionary(page => page.Page.Source, StringComparer.Ordinal);
        var anchors = new AnchorCheck(plan.Configuration);
        faults.AddRange(plan.Diagnostics);
        foreach (var page in pages)
        {
            faults.AddRange(page.Diagnostics);
            faults.AddRange(anchors.Check(page, bySource.GetValueOrDefault));
        }

        return new SiteBuildResult(pages.Count, files, faults.ToSortedArray()) { PageSummaries = [.. pages.Select(Summarise)] };
    }

    private SitePageSummary Summarise(ConvertedPage page)
    {
        string source = page.Page.Source;
        var targets = page.Links.Select(link => link.Target).OfType<string>().Where(target => target != source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new SitePageSummary(source, page.Page.Url, page.Title, !navigation.PathTo(source).IsEmpty, _excused.IsMatch(source), [.. targets]);
    }
}
