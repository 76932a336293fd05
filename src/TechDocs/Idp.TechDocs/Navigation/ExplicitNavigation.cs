using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>The navigation of <c>mkdocs.yml</c> with its pages found.</summary>
internal sealed class ExplicitNavigation(SiteSources site, ValidationSettings validation)
{
    public ImmutableArray<NavNode> Of(ImmutableArray<NavEntry> entries) => [.. entries.Select(Node)];

    private NavNode Node(NavEntry entry)
    {
        if (entry.Target is not { } target)
        {
            return NavNode.OfSection(entry.Title ?? "", Of(entry.Children), entry.Location);
        }

        bool isFromRoot = target.StartsWith('/') && validation.NavAbsoluteLinks == ValidationLevel.RelativeToDocs;
        string source = Normal(isFromRoot ? target.TrimStart('/') : target);
        return !site.All.Contains(source) ? NavNode.OfLink(isFromRoot ? source : target, entry.Title, entry.Location)
            : SiteSources.IsPage(source) ? NavNode.OfPage(source, entry.Title, entry.Location)
            : NavNode.OfLink(source, entry.Title, entry.Location);
    }

    /// <summary>A path without <c>./</c> and doubled slashes; <c>..</c> stays, as in Python's PurePath.</summary>
    public static string Normal(string path)
        => path.Contains("//", StringComparison.Ordinal) || path.Contains("./", StringComparison.Ordinal) || path.EndsWith('/') || path.EndsWith("/.", StringComparison.Ordinal)
            ? (path.StartsWith('/') ? "/" : "") + string.Join('/', path.Split('/').Where(name => name is not ("" or ".")))
            : path;
}
