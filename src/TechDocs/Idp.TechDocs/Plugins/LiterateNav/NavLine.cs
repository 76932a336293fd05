using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.LiterateNav;

/// <summary>An item of a list of links.</summary>
/// <param name="Title">The text of the link, or of the item.</param>
/// <param name="Link">Where it leads; null for none.</param>
/// <param name="Children">The items of the list below it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record NavLine(string Title, string? Link, List<NavLine> Children, SourceLocation Location);
