using Idp.Diagnostics;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Links;

/// <summary>Checks that anchors which links name are there.</summary>
internal sealed class AnchorCheck(SiteConfiguration configuration)
{
    /// <summary>Checks the links of all pages.</summary>
    public IEnumerable<Diagnostic> Run(IReadOnlyList<ConvertedPage> pages)
    {
        var bySource = pages.ToDictionary(page => page.Page.Source, StringComparer.Ordinal);
        return pages.SelectMany(page => Check(page, bySource.GetValueOrDefault));
    }

    /// <summary>Checks the links of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="find">Finds a page by its source.</param>
    public IEnumerable<Diagnostic> Check(ConvertedPage page, Func<string, ConvertedPage?> find)
    {
        if (configuration.Validation.Anchors == ValidationLevel.Ignore)
        {
            yield break;
        }

        // Browsers go to the top of the page for #top, whether there is such an anchor or not.
        foreach (var link in page.Links)
        {
            if (link.Fragment.Length == 0 || link.Fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || (link.Target is null ? page : find(link.Target)) is not { } target)
            {
                continue;
            }

            string fragment = Uri.UnescapeDataString(link.Fragment);
            if (!target.Anchors.Contains(fragment) && !target.Anchors.Contains(link.Fragment))
            {
                yield return LinkFaults.Of(
                    LinkFaults.AnchorNotFound, configuration.Validation.Anchors, configuration.IsStrict, link.Place,
                    link.Written, link.Target is null ? "this page" : $"'{link.Target}'", Hint(target, fragment));
            }
        }
    }

    private static string Hint(ConvertedPage target, string fragment) => target.NearAnchors.Find(fragment) is { } near ? $" There is '{near}'." : "";
}
