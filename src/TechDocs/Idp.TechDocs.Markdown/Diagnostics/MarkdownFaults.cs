using Idp.Diagnostics;

namespace Idp.TechDocs.Markdown;

/// <summary>What may be wrong with a page.</summary>
internal static class MarkdownFaults
{
    public static readonly DiagnosticDescriptor TooDeep = new(
        "IDP3000", "Nested too deeply", DiagnosticSeverity.Warning,
        "Blocks are nested deeper than {0}; what is in them stays text.", "Nest less, or allow more with MarkdownLimits.MaxDepth.");

    public static readonly DiagnosticDescriptor TooLong = new(
        "IDP3001", "Page too long", DiagnosticSeverity.Error,
        "The page has more than {0} characters; it is not converted.", "Split the page, or allow more with MarkdownLimits.MaxLength.");

    public static readonly DiagnosticDescriptor UnknownExtension = new(
        "IDP3002", "Unknown Markdown extension", DiagnosticSeverity.Warning,
        "The Markdown extension '{0}' is not known here; it is left out.", "Remove it from markdown_extensions; {1}");
}
