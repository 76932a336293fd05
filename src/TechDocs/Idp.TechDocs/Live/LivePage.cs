using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Live;

/// <summary>A page of a live site. Immutable.</summary>
/// <param name="Converted">What converting it came to.</param>
internal sealed record LivePage(ConvertedPage Converted)
{
    /// <summary>What is wrong with the anchors that it leads to.</summary>
    public ImmutableArray<Diagnostic> AnchorFaults { get; init; } = [];
}
