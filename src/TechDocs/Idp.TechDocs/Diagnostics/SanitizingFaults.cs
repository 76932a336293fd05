using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What is taken out of a site, so that nothing of it runs.</summary>
internal static class SanitizingFaults
{
    public static readonly DiagnosticDescriptor Removed = new(
        "IDP3210", "Markup removed", DiagnosticSeverity.Warning,
        "{0} is removed: {1}.", "Remove it from the page; what must run belongs into the portal, not into pages.");

    public static readonly DiagnosticDescriptor AssetLeftOut = new(
        "IDP3211", "File left out", DiagnosticSeverity.Warning,
        "'{0}' could run something in a reader's browser ({1}); it is left out.", "Save it without that, or as a picture of points.");

    public static readonly DiagnosticDescriptor StyleLeftOut = new(
        "IDP3212", "Stylesheet left out", DiagnosticSeverity.Warning,
        "The stylesheet '{0}' lies outside of the site; it is left out.", "Put the file into the pages' folder, and name it in extra_css.");
}
