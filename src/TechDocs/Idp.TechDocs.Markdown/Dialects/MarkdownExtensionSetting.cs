using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown;

/// <summary>An extension that is switched on, with its options.</summary>
/// <param name="Name">Its name in Python, as <c>admonition</c>, <c>markdown.extensions.toc</c> or <c>pymdownx.superfences</c>.</param>
/// <param name="Options">Its options, as in <c>mkdocs.yml</c>; null for none. Not changed.</param>
public sealed record MarkdownExtensionSetting(string Name, JsonObject? Options = null);
