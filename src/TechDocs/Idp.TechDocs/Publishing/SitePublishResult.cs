using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Publishing;

/// <summary>What publishing a site came to. Immutable.</summary>
/// <param name="Address">Where the site is now, as the publisher names places; null when it was not published.</param>
/// <param name="Files">What was published, relative to the site's root, in order.</param>
/// <param name="Diagnostics">What is wrong with the folder, or kept it from being published.</param>
public sealed record SitePublishResult(string? Address, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the site was published.</summary>
    public bool Success => Address is not null;
}
