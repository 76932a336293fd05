using Idp.TechDocs.Markdown.Diagrams;
using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Fences of a name that a page's set-up gives a meaning.</summary>
/// <param name="name">The language that they have; <c>*</c> for any.</param>
/// <param name="cssClass">The class of the element.</param>
/// <param name="isDiv">Whether the element is <c>div</c>; else it is <c>pre</c> with <c>code</c> in it.</param>
/// <param name="keepsAttributes">Whether attributes in braces are written.</param>
internal sealed class CustomFence(string name, string cssClass, bool isDiv, bool keepsAttributes) : FenceKind
{
    public override bool IsFor(string language) => name == "*" || language == name;

    public override bool Accepts(FenceHeader header) => header.IsAttributeList || header.Values.Count == 0;

    public override Block Make(FenceHeader header, string content, int lineCount, PageReading page)
    {
        var layout = new CodeLayout
        {
            Classes = cssClass.Length > 0 ? [cssClass, .. header.Classes] : header.Classes,
            Id = header.Id,
            Attributes = keepsAttributes ? [.. header.Values] : [],
        };
        return DiagramNames.Find(name) is { } kind
            ? new DiagramBlock(kind, content) { Layout = layout, IsDiv = isDiv }
            : new FormattedFence(name, content) { Layout = layout, IsDiv = isDiv };
    }
}
