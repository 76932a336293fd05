using System.Collections.Frozen;
using AngleSharp.Dom;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Decides about elements.</summary>
/// <param name="rules">What the options allow.</param>
/// <param name="isPage">Whether a whole page is cleaned, with its head.</param>
internal sealed class ElementJudge(MarkupRules rules, bool isPage)
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string MathMl = "http://www.w3.org/1998/Math/MathML";

    private static readonly FrozenSet<string> OfHtml = Split(AllowedNames.Html);
    private static readonly FrozenSet<string> OfSvg = Split(AllowedNames.Svg);
    private static readonly FrozenSet<string> OfMathMl = Split(AllowedNames.MathMl);
    private static readonly FrozenSet<string> OfPages = FrozenSet.ToFrozenSet(["html", "head", "body", "title"]);

    // What is in these is no text of the page.
    private static readonly FrozenSet<string> Content = Split("""
        annotation-xml applet audio canvas desc embed foreignobject frameset head iframe math noembed noframes noscript object plaintext script style svg template
        textarea thead title video xmp
        """);

    /// <summary>What becomes of an element, and why when it does not stay.</summary>
    public (Decision Decision, string Why) Judge(IElement element)
    {
        string name = element.LocalName.ToLowerInvariant();
        if (Refusal(element, name) is not { } why)
        {
            return (Decision.Keep, "");
        }

        bool isForeign = element.NamespaceUri != Html || (element.ParentElement?.NamespaceUri ?? Html) != Html;
        return (Content.Contains(name) || isForeign ? Decision.Drop : Decision.Unwrap, why);
    }

    private string? Refusal(IElement element, string name)
    {
        string? space = element.NamespaceUri, parent = element.ParentElement?.NamespaceUri ?? Html;
        if (element.Prefix is not null || (space != parent && parent != Html))
        {
            return "it stands in another language of markup than its own";
        }

        return space switch
        {
            Html when OfHtml.Contains(name) || (isPage && OfPages.Contains(name)) => null,
            Html => OfOthers(element, name),
            Svg when OfSvg.Contains(name) && (name == "svg" || parent == Svg) => null,
            MathMl when OfMathMl.Contains(name) && (name == "math" || parent == MathMl) => null,
            _ => "it is not among the elements that pages may have",
        };
    }

    private string? OfOthers(IElement element, string name) => name switch
    {
        "link" => LinkRule.IsAllowedLink(element.GetAttribute("href")) ? null : "it may name the stylesheet of Material and fonts only",
        "meta" => LinkRule.IsAllowedRefresh(element.GetAttribute("http-equiv"), element.GetAttribute("content"), rules.Urls) ? null : "it may lead on to another page only",
        "iframe" when !rules.Frames.AllowsAny => "no host is allowed in frames",
        "iframe" => rules.Frames.IsAllowed(element.GetAttribute("src")) ? null : "its host is not among those that are allowed in frames",
        "style" => "pages have no stylesheets of their own",
        "script" => "pages run no scripts",
        _ => rules.IsAllowedCustomElement(name) ? null : "it is not among the elements that pages may have",
    };

    private static FrozenSet<string> Split(string names)
        => names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
