using Idp.Diagnostics;
using Idp.TechDocs.Links;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>What is kept of a page once its file is written.</summary>
internal sealed class ConvertedPage
{
    public required SitePage Page { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<PageSection> Sections { get; init; }

    public required IReadOnlySet<string> Anchors { get; init; }

    public required IReadOnlyList<PageLink> Links { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
