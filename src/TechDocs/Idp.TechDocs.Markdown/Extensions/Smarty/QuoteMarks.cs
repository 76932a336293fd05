namespace Idp.TechDocs.Markdown.Extensions.Smarty;

/// <summary>A pair of quotes, as HTML.</summary>
internal sealed record QuoteMarks(string Left, string Right);
