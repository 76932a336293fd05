using System.Collections.Immutable;

namespace Idp.TechDocs.Plugins.Monorepo;

/// <summary>A site that another one includes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Docs">Its pages.</param>
/// <param name="Nav">Its navigation, paths from the root of the including site's pages.</param>
internal sealed record IncludedSite(string Name, IncludedDocs Docs, ImmutableArray<NavEntry> Nav);
