using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Which attributes stay besides those that are listed, and which of the listed do not.</summary>
internal static partial class AttributeRule
{
    /// <summary>Whether an attribute that is not listed may stay on an element.</summary>
    public static bool IsAllowedByShape(string element, string name, string value, MarkupRules rules)
        => OwnData().IsMatch(name)
            || (name == "target" && element is "a" or "area" && value == "_blank")
            || (rules.IsAllowedCustomElement(element) && rules.IsAllowedCustomAttribute(name) && rules.Urls.IsAllowed(value))
            || (element == "iframe" && name is "allow" or "allowfullscreen" or "frameborder");

    /// <summary>Why a listed attribute does not stay on an element, with a value; null when it does.</summary>
    public static string? Refusal(string element, string name, string value, MarkupRules rules) => name switch
    {
        "id" or "name" when NamedAccess.Hides(element, value) => $"a script of the page that looks for the '{value}' of the document would find this element",
        "http-equiv" or "content" when element != "meta" => "it has a meaning on 'meta' only",
        "srcset" when !rules.Urls.IsAllowedSet(value) => "it names an address that pages may not have",
        "xmlns" or "xmlns:xlink" when !value.StartsWith("http://www.w3.org/", StringComparison.Ordinal) => "it names another language of markup",
        _ when EndsMarkup(value) => "it would end markup around it, if that were read in another way",
        _ when value.Contains("url", StringComparison.OrdinalIgnoreCase) && IsPaint(name) && StyleRule.Clean($"{name}:{value}", rules.Urls) is null => "it names an address that pages may not have",
        _ => null,
    };

    /// <summary>Whether a value would end markup around it for readers that take attributes for text.</summary>
    public static bool EndsMarkup(ReadOnlySpan<char> value) => EndOfMarkup().IsMatch(value);

    public static string WhyNot(string name)
        => name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? "pages run no scripts" : "it is not among the attributes that pages may have";

    private static bool IsPaint(string name)
        => name is "fill" or "stroke" or "filter" or "mask" or "clip-path" or "clip" || name.StartsWith("marker", StringComparison.Ordinal);

    [GeneratedRegex("(?:--!?|])>|</(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EndOfMarkup();

    [GeneratedRegex(@"^(?:data|aria)-[\w.-]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OwnData();
}
