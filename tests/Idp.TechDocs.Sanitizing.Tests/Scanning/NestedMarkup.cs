using AngleSharp.Dom;
using CsCheck;
using Idp.TechDocs.Sanitizing.Parsing;
using Idp.TechDocs.Sanitizing.Scanning;

namespace Idp.TechDocs.Sanitizing.Tests.Scanning;

/// <summary>Markup whose elements are all closed, nested at random.</summary>
internal static class NestedMarkup
{
    private static readonly HarmlessElement[] Known = [.. HarmlessElements.Known.OrderBy(element => element.Name, StringComparer.Ordinal)];

    // Else chance would seldom find a place for them.
    private static readonly Dictionary<string, string[]> Likely = new()
    {
        ["table"] = ["thead", "tbody", "tr", "tr"],
        ["thead"] = ["tr"],
        ["tbody"] = ["tr"],
        ["tr"] = ["td", "th"],
        ["ul"] = ["li"],
        ["ol"] = ["li"],
        ["dl"] = ["dt", "dd"],
        ["p"] = ["div", "pre", "table", "p", "span", "a", "ul", "hr"],
    };

    /// <summary>HTML of elements that the scanner knows; where each stands is left to chance, and often to what is usual.</summary>
    public static Gen<string> Gen { get; } = CsCheck.Gen.Int[0, int.MaxValue].Array[0, 25].Select(numbers => Write(numbers, _ => ""));

    /// <param name="numbers">What chance says.</param>
    /// <param name="attributes">The attributes of an element, for a number.</param>
    public static string Write(IEnumerable<int> numbers, Func<int, string> attributes)
    {
        var html = new System.Text.StringBuilder();
        var open = new Stack<string>();
        foreach (int number in numbers)
        {
            int choice = number / 12;
            if (number % 3 == 0 && open.TryPop(out string? name))
            {
                html.Append("</").Append(name).Append('>');
                continue;
            }

            var element = number % 4 != 0 && open.TryPeek(out string? parent) && Likely.TryGetValue(parent, out string[]? likely)
                ? HarmlessElements.Find(likely[choice % likely.Length])!
                : Known[choice % Known.Length];
            html.Append('<').Append(element.Name).Append(attributes(choice)).Append('>');
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
    }

    /// <summary>The tags as they are written. A paragraph ends where a block begins in it, and its own end is an empty paragraph.</summary>
    public static IEnumerable<string> Outline(string html)
    {
        var open = new Stack<string>();
        foreach (string tag in html.Split(['<', '>'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (tag[0] == '/')
            {
                if (open.Pop() == "ended p")
                {
                    yield return "p";
                }

                yield return tag;
                continue;
            }

            if (open.TryPeek(out string? parent) && parent == "p" && EndsParagraph(tag))
            {
                open.Pop();
                open.Push("ended p");
                yield return "/p";
            }

            if (HarmlessElements.Find(tag) is { IsVoid: false })
            {
                open.Push(tag);
            }

            yield return tag;
        }
    }

    /// <summary>The tags of a tree, as they would be written; a section that a parser has put around rows is none of them.</summary>
    public static IEnumerable<string> Outline(INode root)
    {
        foreach (var child in root.ChildNodes.OfType<IElement>())
        {
            bool isAdded = child.LocalName == "tbody" && MarkupReader.PlaceInArticle(child) < 0;
            if (!isAdded)
            {
                yield return child.LocalName;
            }

            foreach (string tag in Outline(child))
            {
                yield return tag;
            }

            if (!isAdded && HarmlessElements.Find(child.LocalName) is { IsVoid: false })
            {
                yield return "/" + child.LocalName;
            }
        }
    }

    private static bool EndsParagraph(string name)
        => name is "address" or "blockquote" or "center" or "details" or "div" or "dl" or "figcaption" or "figure" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "ol" or "p" or "pre"
            or "section" or "summary" or "table" or "ul";
}
