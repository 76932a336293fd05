using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Live;

/// <summary>What a live site shows of the files that are no pages. Immutable.</summary>
/// <param name="Paths">The files.</param>
/// <param name="Reader">Reads them.</param>
/// <param name="Faults">What is wrong with files of the site, whatever is in them.</param>
internal sealed record SiteAssets(ImmutableArray<string> Paths, AssetReader Reader, ImmutableArray<Diagnostic> Faults);
