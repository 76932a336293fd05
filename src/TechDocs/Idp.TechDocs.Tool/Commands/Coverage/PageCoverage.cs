using System.Collections.Immutable;
using System.Globalization;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>What readers find of a site, and how old it is.</summary>
internal sealed class PageCoverage
{
    private readonly ImmutableArray<SitePageSummary> _pages;
    private readonly Dictionary<string, int> _linksTo = new(StringComparer.Ordinal);
    private readonly IPageHistory? _history;
    private readonly DateTimeOffset _now;

    public PageCoverage(ImmutableArray<SitePageSummary> pages, IPageHistory? history, DateTimeOffset now)
    {
        (_pages, _history, _now) = (pages, history, now);
        foreach (string target in pages.SelectMany(page => page.LinksTo))
        {
            _linksTo[target] = _linksTo.GetValueOrDefault(target) + 1;
        }
    }

    public ImmutableArray<SitePageSummary> Pages => _pages;

    public int Count => _pages.Length;

    public int InNavigation => _pages.Count(page => page.IsInNavigation);

    /// <summary>The time since the last commit that half of the pages do not exceed; null when nothing is known.</summary>
    public TimeSpan? MedianAge
    {
        get
        {
            TimeSpan[] ages = [.. _pages.Select(page => AgeOf(page.Source)).OfType<TimeSpan>().Order()];
            return ages.Length == 0 ? null : ages[(ages.Length - 1) / 2];
        }
    }

    /// <summary>What should be looked after.</summary>
    /// <param name="pathOf">How the source of a page is called, when it is shown.</param>
    /// <param name="staleAfter">After which time without a commit a page is stale.</param>
    public ImmutableArray<Diagnostic> Findings(Func<string, string> pathOf, TimeSpan staleAfter)
    {
        var findings = new DiagnosticBag();
        foreach (var page in _pages)
        {
            var location = SourceLocation.OfFile(pathOf(page.Source));
            if (!page.IsInNavigation && page.Url.Length > 0)
            {
                int links = _linksTo.GetValueOrDefault(page.Source);
                if (links == 0)
                {
                    findings.Add(new Diagnostic(CoverageFaults.Orphan, location, page.Title));
                }
                else if (!page.IsExcused)
                {
                    findings.Add(new Diagnostic(CoverageFaults.NotInNavigation, location, page.Title, CountText.Of(links, "page")));
                }
            }

            if (AgeOf(page.Source) is { } age && age > staleAfter)
            {
                findings.Add(new Diagnostic(CoverageFaults.Stale, location, page.Title, (int)age.TotalDays, Date(LastChangeOf(page.Source)!.Value)));
            }
        }

        return findings.ToSortedArray();
    }

    public TextTable ToTable()
    {
        var table = new TextTable("PAGE", "NAVIGATION", TextColumn.Number("LINKS"), "LAST COMMIT");
        foreach (var page in _pages)
        {
            table.Add(
                PlainText.Of(page.Source), page.IsInNavigation ? "yes" : "no", LinksTo(page.Source).ToString(CultureInfo.InvariantCulture),
                LastChangeOf(page.Source) is { } date ? Date(date) : "");
        }

        return table;
    }

    /// <summary>How many pages link to one.</summary>
    public int LinksTo(string source) => _linksTo.GetValueOrDefault(source);

    /// <summary>When a page was last committed; null when nobody knows.</summary>
    public DateTimeOffset? LastChangeOf(string source) => _history?.FindLastChange(source);

    /// <summary>The time since then.</summary>
    public TimeSpan? AgeOf(string source) => _now - LastChangeOf(source);

    private static string Date(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
