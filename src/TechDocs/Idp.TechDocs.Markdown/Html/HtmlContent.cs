namespace Idp.TechDocs.Markdown.Html;

/// <summary>What the content of an element is.</summary>
internal enum HtmlContent
{
    /// <summary>Text and tags as they are.</summary>
    Raw,

    /// <summary>One text with inlines.</summary>
    Span,

    /// <summary>Blocks.</summary>
    Blocks,
}
