using Idp.Diagnostics;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Links;

/// <summary>What may be wrong with links.</summary>
internal static class LinkFaults
{
    public static readonly DiagnosticDescriptor NotFound = new(
        "IDP3200", "Link to nothing", DiagnosticSeverity.Warning,
        "'{0}' is no page and no file of the site.", "Correct the path, or remove the link; it is read from the folder of the page.");

    public static readonly DiagnosticDescriptor ImageNotFound = new(
        "IDP3201", "Image not found", DiagnosticSeverity.Warning,
        "The image '{0}' is not in the pages' folder.", "Correct the path, or add the file; it is read from the folder of the page.");

    public static readonly DiagnosticDescriptor AnchorNotFound = new(
        "IDP3202", "Anchor not found", DiagnosticSeverity.Warning,
        "'{0}' leads to an anchor that {1} has not.{2}", "Write the anchor of a heading that is there.");

    public static readonly DiagnosticDescriptor Absolute = new(
        "IDP3203", "Absolute link", DiagnosticSeverity.Info,
        "'{0}' begins with a slash, so it is left as it is and is wrong wherever the site is not at the root.", "Write it relative to the page.");

    public static readonly DiagnosticDescriptor Unrecognized = new(
        "IDP3204", "Link that is no file", DiagnosticSeverity.Info,
        "'{0}' has no file ending, so it is left as it is and is not checked.", "Write the path of the Markdown file, as other.md.");

    /// <summary>States a fault with the weight that the site gives it.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, ValidationLevel level, bool isStrict, MarkdownPlace place, params object[] arguments)
    {
        var severity = level == ValidationLevel.Info ? DiagnosticSeverity.Info : isStrict ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return new Diagnostic(descriptor, place.Location, arguments) { Severity = severity, Related = place.Related };
    }
}
