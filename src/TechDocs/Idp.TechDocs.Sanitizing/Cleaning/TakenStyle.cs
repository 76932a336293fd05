using AngleSharp.Dom;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>The <c>style</c> of an element, taken from it, and its place among the attributes.</summary>
internal sealed class TakenStyle
{
    private readonly IAttr[] _behind;

    public TakenStyle(IElement element)
    {
        Element = element;
        Value = element.GetAttribute("style")!;
        _behind = [.. element.Attributes.SkipWhile(attribute => attribute.Name != "style").Skip(1)];
        element.RemoveAttribute("style");
    }

    public IElement Element { get; }

    public string Value { get; }

    /// <summary>Puts it back to its place, with another value perhaps.</summary>
    public void Restore(string value)
    {
        Element.SetAttribute("style", value);
        foreach (var attribute in _behind)
        {
            if (Element.Attributes.GetNamedItem(attribute.NamespaceUri, attribute.LocalName) is { } left)
            {
                Element.Attributes.RemoveNamedItem(left.NamespaceUri, left.LocalName);
                Element.Attributes.SetNamedItem(left);
            }
        }
    }
}
