using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What may be wrong with the navigation of a site, and with the plugins that make it.</summary>
internal static class NavigationFaults
{
    public static readonly DiagnosticDescriptor NotFound = new(
        "IDP3120", "Entry without page", DiagnosticSeverity.Warning,
        "The navigation names '{0}', which is no page and no file of the site.", "Correct the path; it is read from the pages' folder.");

    public static readonly DiagnosticDescriptor Absolute = new(
        "IDP3121", "Absolute entry", DiagnosticSeverity.Info,
        "The navigation names '{0}' with a slash in front, which is left as it is.", "Write the path without the slash, relative to the pages' folder.");

    public static readonly DiagnosticDescriptor Omitted = new(
        "IDP3122", "Pages not in the navigation", DiagnosticSeverity.Info,
        "The navigation lacks {0}: {1}.", "Add them, or name them under 'not_in_nav'.");

    public static readonly DiagnosticDescriptor BadRedirect = new(
        "IDP3123", "Redirect not usable", DiagnosticSeverity.Warning,
        "The redirect from '{0}' to '{1}' cannot be made: {2}.", "Write 'old.md: new.md', both relative to the pages' folder, or an address as the target.");

    public static readonly DiagnosticDescriptor BadOption = new(
        "IDP3124", "Plugin option not usable", DiagnosticSeverity.Warning,
        "The option '{1}' of the plugin '{0}' cannot be used: {2}.", "Correct or remove it.");

    public static readonly DiagnosticDescriptor BadPattern = new(
        "IDP3125", "Pattern not usable", DiagnosticSeverity.Warning,
        "The pattern '{0}' cannot be used: {1}.", "Correct or remove it.");

    public static readonly DiagnosticDescriptor BadInclude = new(
        "IDP3126", "Included site not usable", DiagnosticSeverity.Error,
        "The navigation includes '{0}', which cannot be done: {1}.", "Correct the path, read from the folder of the site's configuration, or that file.");

    public static readonly DiagnosticDescriptor BadFolderFile = new(
        "IDP3127", "Navigation file of a folder not usable", DiagnosticSeverity.Warning,
        "What '{0}' says is not used: {1}.", "Correct the file.");

    public static readonly DiagnosticDescriptor UnknownFolderEntry = new(
        "IDP3128", "Entry of a folder not found", DiagnosticSeverity.Warning,
        "'{0}' is no page and no folder here.", "Correct the name; it is read from the folder of this file.");
}
