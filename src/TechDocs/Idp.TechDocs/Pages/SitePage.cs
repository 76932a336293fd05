using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Pages;

/// <summary>A page before it is converted.</summary>
internal sealed class SitePage
{
    /// <summary>The source, relative to the pages' folder.</summary>
    public required string Source { get; init; }

    /// <summary>The file, relative to the site's root.</summary>
    public required string File { get; init; }

    /// <summary>The address, relative to the site's root.</summary>
    public required string Url { get; init; }

    public required SourceText Text { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>What is wrong with the file itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The title, when the navigation gives none.</summary>
    public required string Title { get; init; }
}
