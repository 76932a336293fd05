using System.Text;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.AttrList;

/// <summary>Attributes in braces: <c>{: #id .class key="value" }</c>.</summary>
internal static class AttributeList
{
    /// <summary>Reads the list that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The opening brace.</param>
    /// <param name="attributes">What stands in it.</param>
    /// <param name="end">Behind the closing brace.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int open, out string attributes, out int end)
    {
        (attributes, end) = ("", 0);
        if (open >= text.Length || text[open] != '{')
        {
            return false;
        }

        int close = text[open..].IndexOfAny('}', '\n');
        if (close < 0 || text[open + close] != '}')
        {
            return false;
        }

        var inner = text.Slice(open + 1, close - 1);
        inner = inner.StartsWith(':') ? inner[1..] : inner;
        inner = inner.Trim(' ');
        attributes = inner.ToString();
        end = open + close + 1;
        return !inner.IsEmpty;
    }

    /// <summary>Gives the attributes to an element.</summary>
    public static void Assign(MarkdownObject element, string list)
    {
        var attributes = element.GetAttributes();
        foreach (var (key, value) in AttributeWords.Read(list))
        {
            switch (key)
            {
                case ".":
                    attributes.AddClass(value);
                    break;
                case "id":
                    attributes.Id = value;
                    break;
                case "class":
                    attributes.Classes = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
                    break;
                default:
                    Set(attributes, NameOf(key), value);
                    break;
            }
        }
    }

    private static void Set(HtmlAttributes attributes, string name, string value)
    {
        attributes.Properties?.RemoveAll(property => property.Key == name);
        attributes.AddProperty(name, value);
    }

    // Runs of what no name may have become one underscore.
    private static string NameOf(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':')
            {
                name.Append(c);
            }
            else if (name.Length == 0 || name[^1] != '_')
            {
                name.Append('_');
            }
        }

        return name.ToString();
    }
}
