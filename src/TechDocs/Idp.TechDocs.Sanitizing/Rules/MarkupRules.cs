using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>What stays, by the options. Immutable and thread-safe.</summary>
internal sealed class MarkupRules
{
    private readonly Regex? _customElements;
    private readonly Regex? _customAttributes;

    public MarkupRules(DocsSanitizerOptions options)
    {
        _customElements = Compile(options.AllowedCustomElements);
        _customAttributes = Compile(options.AllowedCustomElementAttributes);
        Urls = new UrlRule(options.AdditionalSchemes);
        Frames = new FrameRule(options.AllowedFrameHosts);
    }

    public UrlRule Urls { get; }

    public FrameRule Frames { get; }

    /// <summary>Whether a custom element stays.</summary>
    public bool IsAllowedCustomElement(string name) => CustomElementNames.Is(name) && _customElements?.IsMatch(name) == true;

    /// <summary>Whether an attribute stays on a custom element that does.</summary>
    public bool IsAllowedCustomAttribute(string name)
        => _customAttributes?.IsMatch(name) == true && !name.StartsWith("on", StringComparison.Ordinal) && name is not ("style" or "is" or "srcdoc" or "slot");

    private static Regex? Compile(string? expression)
        => expression is null ? null : new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
