namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>Where the parts of an emphasis stand.</summary>
/// <param name="First">The first content.</param>
/// <param name="Second">The second content; empty without one.</param>
/// <param name="End">Behind the last run.</param>
internal readonly record struct EmphasisSpan(Range First, Range Second, int End);
