using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Building;

/// <summary>Puts together what building a site came to.</summary>
internal sealed class SiteReport(SitePlan plan, SiteNavigation navigation)
{
    private readonly GitIgnore _excused = GitIgnore.Parse(plan.Configuration.NotInNav);

    public SiteBuildResult Of(IReadOnlyList<ConvertedPage> pages, ImmutableArray<string> files, ImmutableArray<Diagnostic> diagnostics)
        => new(pages.Count, files, diagnostics) { PageSummaries = [.. pages.Select(Summarise)] };

    private SitePageSummary Summarise(ConvertedPage page)
    {
        string source = page.Page.Source;
        var targets = page.Links.Select(link => link.Target).OfType<string>().Where(target => target != source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new SitePageSummary(source, page.Page.Url, page.Title, !navigation.PathTo(source).IsEmpty, _excused.IsMatch(source), [.. targets]);
    }
}
