namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>Where a reference leads.</summary>
internal sealed record LinkTarget(string Address, string? Title, int Position);
