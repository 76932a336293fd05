namespace Idp.TechDocs.Markdown.Html;

/// <summary>A tag as it stands in a text.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="End">Behind it.</param>
/// <param name="IsEmpty">Whether it closes itself.</param>
/// <param name="Attributes">In order, values as they were written; one without a value has its own name.</param>
internal sealed record HtmlTag(string Name, int End, bool IsEmpty, List<KeyValuePair<string, string>> Attributes);
