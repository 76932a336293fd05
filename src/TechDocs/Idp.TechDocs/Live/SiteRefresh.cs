using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What following changes came to.</summary>
/// <param name="Pages">The sources of the pages that were converted again, in order.</param>
/// <param name="IsWhole">Whether that was all of them, because the set of files or the navigation changed.</param>
/// <param name="Diagnostics">What is wrong with the whole site now.</param>
public sealed record SiteRefresh(ImmutableArray<string> Pages, bool IsWhole, ImmutableArray<Diagnostic> Diagnostics);
