using System.Xml;
using System.Xml.Linq;

namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>XML of a stranger: without entities and without the network.</summary>
internal static class XmlText
{
    public static XElement? Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The text of a child, whatever its namespace; null when it is absent, empty or a variable.</summary>
    public static string? Child(XElement? parent, string name)
    {
        var text = parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
        return string.IsNullOrEmpty(text) || text.Contains('$', StringComparison.Ordinal) ? null : text;
    }
}
