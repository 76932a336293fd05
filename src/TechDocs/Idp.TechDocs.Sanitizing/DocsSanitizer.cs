using Idp.TechDocs.Sanitizing.Cleaning;
using Idp.TechDocs.Sanitizing.Rules;
using Idp.TechDocs.Sanitizing.Scanning;

namespace Idp.TechDocs.Sanitizing;

/// <summary>Cleans pages by the rules of TechDocs' reader, which are those of DOMPurify and a few of its own. Thread-safe.</summary>
/// <remarks>What is left to remove after cleaning is nothing: HTML is cleaned until it is read again as it was written.</remarks>
public sealed class DocsSanitizer : IArticleSanitizer
{
    private readonly DocsSanitizerOptions _options;
    private readonly MarkupRules _rules;

    /// <summary>Makes a sanitizer.</summary>
    /// <exception cref="ArgumentException">An expression of the options is none, or a scheme would run something.</exception>
    public DocsSanitizer(DocsSanitizerOptions? options = null)
    {
        _options = options ?? new DocsSanitizerOptions();
        _rules = new MarkupRules(_options);
    }

    /// <inheritdoc/>
    public SanitizedHtml Sanitize(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return HarmlessMarkup.Is(html, _options.MaxDepth) ? new SanitizedHtml(html, []) : new ArticleCleaning(_options, _rules).Clean(html);
    }

    /// <inheritdoc/>
    public SanitizedHtml SanitizePage(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new PageCleaning(_options, _rules).Clean(html);
    }
}
