using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Links;

/// <summary>A link of a page to something else in the site.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Target">The page, as the source of it; null for the page itself.</param>
/// <param name="Fragment">The anchor; empty for none.</param>
/// <param name="Place">Where its address is written; nothing is kept for a link without anchor.</param>
internal readonly record struct PageLink(string Written, string? Target, string Fragment, MarkdownPlace Place);
