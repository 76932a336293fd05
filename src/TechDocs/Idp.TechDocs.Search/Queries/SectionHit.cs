namespace Idp.TechDocs.Search;

/// <summary>A section of a document that was found.</summary>
/// <param name="Anchor"><see cref="SearchSection.Anchor"/>; empty for the part in front of the first heading.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Excerpt">Where its text has most of the query, in one line, with that marked.</param>
/// <param name="Address">Where it is: the address of the document, with the anchor.</param>
public sealed record SectionHit(string Anchor, HighlightedText Title, HighlightedText Excerpt, string Address);
