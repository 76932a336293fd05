using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Links;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>What is kept of a page once its article is made. Immutable.</summary>
internal sealed class ConvertedPage
{
    public required SitePage Page { get; init; }

    /// <summary>The title that the navigation gives it, or its own.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the article has a heading of the first level.</summary>
    public required bool HasHeading { get; init; }

    public required IReadOnlyList<MarkdownHeading> Headings { get; init; }

    /// <summary>The entries of the search index, as JSON, with commas between them.</summary>
    public required byte[] SearchEntries { get; init; }

    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>Finds the anchor that was probably meant by one that is not there.</summary>
    public required NearAnchors NearAnchors { get; init; }

    public required IReadOnlyList<PageLink> Links { get; init; }

    /// <summary>The files that the page includes or asked for, from the root of their reader.</summary>
    public required IReadOnlyCollection<string> Snippets { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
