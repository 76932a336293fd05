namespace Idp.TechDocs;

/// <summary>Something that was removed from HTML.</summary>
/// <param name="What">What it was, as <c>the element 'script'</c>.</param>
/// <param name="Why">Why it could not stay; one clause.</param>
/// <param name="Written">The tag as it was written, to find its place in a source; empty when that is not known.</param>
/// <param name="Name">The name of the element or attribute, to find its place where the tag is not found; empty for neither.</param>
public sealed record RemovedMarkup(string What, string Why, string Written, string Name);
