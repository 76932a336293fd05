using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>An entry of the navigation as it was written.</summary>
/// <param name="Title">The title; null for the page's own.</param>
/// <param name="Target">A page, relative to the pages' folder, or an address; null for a section.</param>
/// <param name="Children">What is in a section.</param>
/// <param name="Location">Where it was written; null when nobody wrote it.</param>
public sealed record NavEntry(string? Title, string? Target, ImmutableArray<NavEntry> Children, SourceLocation? Location = null);
