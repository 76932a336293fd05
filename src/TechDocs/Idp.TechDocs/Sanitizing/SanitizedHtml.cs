using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>HTML that is clean.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Removed">What was removed, in the order in which it stood; a sanitizer may end the list where it becomes long.</param>
public sealed record SanitizedHtml(string Html, ImmutableArray<RemovedMarkup> Removed);
