using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>Where a link leads.</summary>
/// <param name="Address">The address.</param>
/// <param name="Title">The title; null for none.</param>
/// <param name="Places">Where the address is written.</param>
/// <param name="Name">The name by which it is referred to; null for a link that says itself where it leads.</param>
internal sealed record LinkTarget(string Address, string? Title, SourceSpan Places, string? Name = null);
