using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Takes attributes away with HtmlSanitizer, told by our rules. Elements are left to <see cref="ElementPass"/>, and styles to <see cref="StyleRule"/>.</summary>
internal sealed class AttributePass(MarkupRules rules, RemovalList removals, Func<IElement, int> placeOf)
{
    private static readonly HtmlSanitizerOptions Options = new()
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = AllowedNames.Attributes.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["action", "background", "cite", "href", "poster", "src", "usemap", "xlink:href"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(),
    };

    private readonly HashSet<IElement> _kept = [];

    public void Run(IHtmlDocument document, IElement root, IReadOnlyList<IElement> kept)
    {
        _kept.UnionWith(kept);
        var styles = kept.Where(element => element.HasAttribute("style")).Select(element => new TakenStyle(element)).ToList();
        var sanitizer = new HtmlSanitizer(Options);
        sanitizer.UriListAttributes.Clear();
        sanitizer.RemovingTag += (_, tag) => tag.Cancel = true;
        sanitizer.RemovingComment += (_, comment) => comment.Cancel = true;
        sanitizer.RemovingAttribute += (_, attribute) => Remove(attribute);
        sanitizer.FilterUrl += (_, url) => url.SanitizedUrl = IsAllowed(url.Tag, url.OriginalUrl) ? url.OriginalUrl : null;
        sanitizer.SanitizeDom(document, (IHtmlElement)root);
        foreach (var element in kept)
        {
            RemoveMore(element);
        }

        // It looks at what is in the element that it is given.
        foreach (var attribute in root.Attributes.Where(attribute => attribute.Name is not ("lang" or "dir" or "class")).ToArray())
        {
            root.RemoveAttribute(attribute.Name);
            Report(root, attribute.Name, AttributeRule.WhyNot(attribute.Name));
        }

        styles.ForEach(Restore);
    }

    private void Remove(RemovingAttributeEventArgs removing)
    {
        var (element, attribute) = (removing.Tag, removing.Attribute);
        if (!_kept.Contains(element) || (removing.Reason == RemoveReason.NotAllowedAttribute && AttributeRule.IsAllowedByShape(element.LocalName, attribute.Name, attribute.Value, rules)))
        {
            removing.Cancel = true;
        }
        else
        {
            Report(element, attribute.Name, removing.Reason == RemoveReason.NotAllowedUrlValue
                ? $"'{Shown(attribute.Value)}' is no address that pages may have" : AttributeRule.WhyNot(attribute.Name));
        }
    }

    private bool IsAllowed(IElement element, string url)
        => rules.Urls.IsAllowed(url) || (element.LocalName is "img" or "image" or "audio" or "video" or "source" or "track" && UrlRule.IsDataPicture(url));

    // What depends on the value, or on the element.
    private void RemoveMore(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            if (AttributeRule.Refusal(element.LocalName, attribute.Name, attribute.Value, rules) is { } why)
            {
                element.RemoveAttribute(attribute.Name);
                Report(element, attribute.Name, why);
            }
        }
    }

    private void Restore(TakenStyle style)
    {
        string? clean = StyleRule.Clean(style.Value, rules.Urls);
        if (clean is not null)
        {
            style.Restore(clean);
        }

        if (clean != style.Value)
        {
            Report(style.Element, "style", "it has declarations that pages may not have");
        }
    }

    private void Report(IElement element, string name, string why)
        => removals.Add(placeOf(element), $"the attribute '{Shown(name)}' of '{element.LocalName}'", why, name);

    private static string Shown(string text) => string.Concat((text.Length > 60 ? text[..60] + "…" : text).Select(c => char.IsControl(c) ? ' ' : c));
}
