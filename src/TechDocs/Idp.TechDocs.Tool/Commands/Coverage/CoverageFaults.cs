using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>Why readers may not find a page, or should not trust it.</summary>
internal static class CoverageFaults
{
    public static readonly DiagnosticDescriptor NotInNavigation = new(
        "IDP3140", "Page that the navigation has not", DiagnosticSeverity.Info,
        "The navigation has no entry for '{0}'; links of {1} lead to it.", "Add it to nav in mkdocs.yml, or to not_in_nav if it is meant to be reached by links only.");

    public static readonly DiagnosticDescriptor Orphan = new(
        "IDP3141", "Orphaned page", DiagnosticSeverity.Warning,
        "Nothing leads to '{0}': neither the navigation nor a link of another page.", "Add it to nav in mkdocs.yml, link to it, or remove it.");

    public static readonly DiagnosticDescriptor Stale = new(
        "IDP3142", "Stale page", DiagnosticSeverity.Info,
        "'{0}' has not changed for {1} days, since {2}.", "Read it again: correct what is no longer true, or remove it.");
}
