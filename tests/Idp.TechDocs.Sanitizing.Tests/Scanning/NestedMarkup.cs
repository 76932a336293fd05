using AngleSharp.Dom;
using CsCheck;
using Idp.TechDocs.Sanitizing.Scanning;

namespace Idp.TechDocs.Sanitizing.Tests.Scanning;

/// <summary>Markup whose elements are all closed, nested at random.</summary>
internal static class NestedMarkup
{
    private static readonly HarmlessElement[] Known = [.. HarmlessElements.Known.OrderBy(element => element.Name, StringComparer.Ordinal)];

    /// <summary>HTML of elements that the scanner knows; where each stands is left to chance.</summary>
    public static Gen<string> Gen { get; } = CsCheck.Gen.Int[0, int.MaxValue].Array[0, 25].Select(numbers =>
    {
        var html = new System.Text.StringBuilder();
        var open = new Stack<string>();
        foreach (int number in numbers)
        {
            if (number % 3 == 0 && open.TryPop(out string? name))
            {
                html.Append("</").Append(name).Append('>');
                continue;
            }

            var element = Known[number / 3 % Known.Length];
            html.Append('<').Append(element.Name).Append('>');
            if (!element.IsVoid)
            {
                open.Push(element.Name);
            }
        }

        foreach (string name in open)
        {
            html.Append("</").Append(name).Append('>');
        }

        return html.ToString();
    });

    /// <summary>The tags as they are written.</summary>
    public static IEnumerable<string> Outline(string html)
        => html.Split(['<', '>'], StringSplitOptions.RemoveEmptyEntries).Where(tag => HarmlessElements.Find(tag.TrimStart('/')) is not null);

    /// <summary>The tags of a tree, as they would be written.</summary>
    public static IEnumerable<string> Outline(INode root)
    {
        foreach (var child in root.ChildNodes.OfType<IElement>())
        {
            yield return child.LocalName;
            foreach (string tag in Outline(child))
            {
                yield return tag;
            }

            if (HarmlessElements.Find(child.LocalName) is { IsVoid: false })
            {
                yield return "/" + child.LocalName;
            }
        }
    }
}
