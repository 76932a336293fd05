namespace Idp.TechDocs.Markdown;

/// <summary>A heading of a page.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Id">The anchor; without <c>#</c>.</param>
/// <param name="Title">What it says, as HTML without tags.</param>
/// <param name="Position">The character of the page at which it stands.</param>
public sealed record MarkdownHeading(int Level, string Id, string Title, int Position);
