using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Idp.TechDocs.Sanitizing.Tests.Judging;

/// <summary>Says what in a page could run or lead astray. It knows the theme's own script, and shares no rule with the sanitizer.</summary>
internal static partial class PageJudge
{
    private static readonly string[] Addresses =
        ["href", "src", "action", "formaction", "xlink:href", "poster", "background", "data", "cite", "ping", "manifest", "longdesc", "lowsrc", "dynsrc", "from", "to", "by", "values",
         "codebase", "classid", "archive", "code", "profile", "usemap", "srcset", "imagesrcset"];

    private static readonly string[] Forbidden =
        ["iframe", "frame", "frameset", "object", "embed", "applet", "base", "template", "noscript", "noembed", "noframes", "plaintext", "xmp", "portal", "fencedframe", "style", "foreignobject",
         "annotation-xml", "animate", "set", "animatemotion", "animatetransform", "use", "handler", "xml", "layer", "bgsound", "isindex", "keygen", "param", "slot", "mglyph"];

    /// <summary>What is wrong with a page, however a browser reads it.</summary>
    public static IEnumerable<string> Faults(string html)
        => new[] { true, false }.SelectMany(scripting => new HtmlParser(new HtmlParserOptions { IsScripting = scripting }).ParseDocument(html).All.SelectMany(FaultsOf)).Distinct();

    private static IEnumerable<string> FaultsOf(IElement element)
    {
        string name = element.LocalName.ToLowerInvariant();
        if (name == "script" && !(element.ParentElement?.LocalName == "head" && OwnScript().IsMatch(element.GetAttribute("src") ?? "") && element.TextContent.Length == 0 && element.Attributes.Length == 1))
        {
            yield return $"a script: {element.OuterHtml}";
        }

        if (Forbidden.Contains(name))
        {
            yield return $"the element {name}";
        }

        if (name == "meta" && element.GetAttribute("http-equiv") is { } equivalent && !(equivalent == "refresh" && Refresh().IsMatch(element.GetAttribute("content") ?? "")))
        {
            yield return $"a meta: {element.OuterHtml}";
        }

        if (name == "link" && !(element.GetAttribute("rel") is "icon" or "canonical" or "stylesheet" && Local().IsMatch(element.GetAttribute("href") ?? "")))
        {
            yield return $"a link: {element.OuterHtml}";
        }

        foreach (var attribute in element.Attributes)
        {
            if (FaultOf(name, attribute.Name.ToLowerInvariant(), attribute.Value) is { } fault)
            {
                yield return $"{fault} in {name}: {attribute.Name}=\"{attribute.Value}\"";
            }
        }
    }

    private static string? FaultOf(string element, string name, string value)
    {
        if (name.StartsWith("on", StringComparison.Ordinal) || name.Contains(":on", StringComparison.Ordinal) || name.StartsWith('@') || name.Contains('<', StringComparison.Ordinal))
        {
            return "a handler";
        }

        if (name is "srcdoc" or "formaction" or "form" or "ping" or "autofocus" or "is" or "nonce" or "commandfor" || (name == "target" && value != "_blank"))
        {
            return "an attribute";
        }

        string compact = Blank().Replace(value, "").ToLowerInvariant();
        if (Addresses.Contains(name) && compact.Split(',').Any(part => Runs().IsMatch(part)) && !(element is "img" or "image" or "source" or "video" or "audio" && name is "src" or "href" or "xlink:href" && compact.StartsWith("data:image/", StringComparison.Ordinal)))
        {
            return "an address";
        }

        if (name is "style" or "fill" or "stroke" or "filter" or "mask" && BadStyle().IsMatch(compact))
        {
            return "a style";
        }

        return name is "id" or "name" && element is "form" or "img" or "input" or "button" or "select" or "textarea" or "output" or "object" or "embed"
            && value is "body" or "head" or "cookie" or "action" or "attributes" or "submit" or "children" or "firstChild" or "getElementById" or "querySelector" or "documentElement"
                or "currentScript" or "location" or "defaultView" or "open"
            ? "a name that hides a member" : null;
    }

    [GeneratedRegex(@"^(?:/(?:[^/<>""][^<>""]*/)?|\./|(?:\.\./)*)assets/site\.js$")]
    private static partial Regex OwnScript();

    [GeneratedRegex(@"^\d+; url=(?:https?://|[\w.#/-]+$|[\w./-]*#)", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();

    [GeneratedRegex(@"^(?:https://example\.org/.*|https://fonts\.(?:googleapis|gstatic)\.com/.*|(?![a-z]+:|//)[^\\]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Local();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blank();

    [GeneratedRegex("^(?:javascript|vbscript|livescript|mocha|data|blob|filesystem|about|view-source|jar|ms-[a-z]+|search-ms|file):")]
    private static partial Regex Runs();

    [GeneratedRegex(@"javascript|expression\(|\\|-moz-binding|behavior|position:(?:fixed|sticky)|@import|/\*")]
    private static partial Regex BadStyle();
}
