using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Admonition;

/// <summary>What stands in a title below its text.</summary>
internal sealed class TitleContentBlock() : ContainerBlock(null);
