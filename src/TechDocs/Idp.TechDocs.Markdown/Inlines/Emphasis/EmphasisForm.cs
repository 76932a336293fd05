namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>One way in which a run of signs opens elements.</summary>
/// <param name="Opening">The number of signs in front.</param>
/// <param name="First">What closes the first part: a number of signs.</param>
/// <param name="Second">What closes the second part behind it; 0 when there is none.</param>
/// <param name="Outer">The element around all.</param>
/// <param name="Inner">The element around the first part, within the outer one; null for none.</param>
/// <param name="IsTight">Whether no white space may be in the parts, and the neighbours do not matter.</param>
internal sealed record EmphasisForm(int Opening, int First, int Second, string Outer, string? Inner = null, bool IsTight = false);
