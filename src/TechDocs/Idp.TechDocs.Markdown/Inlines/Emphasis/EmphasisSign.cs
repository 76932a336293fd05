namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>A sign that emphasises.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Forms">What runs of it may be; the first that fits counts.</param>
internal sealed record EmphasisSign(char Sign, params EmphasisForm[] Forms);
