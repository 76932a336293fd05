namespace Idp.TechDocs.Search;

/// <summary>A part of a document: a heading and the text below it, up to the next one.</summary>
/// <param name="Anchor">What stands behind <c>#</c> in its address; empty for the part in front of the first heading.</param>
/// <param name="Title">The heading; empty for none.</param>
/// <param name="Text">Plain text, its lines apart by line feeds.</param>
public sealed record SearchSection(string Anchor, string Title, string Text);
