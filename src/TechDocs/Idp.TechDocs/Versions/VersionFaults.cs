using Idp.Diagnostics;

namespace Idp.TechDocs.Versions;

/// <summary>What may be wrong with the versions of a site.</summary>
internal static class VersionFaults
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP3350", "Unreadable list of versions", DiagnosticSeverity.Error,
        "The list of versions cannot be read: {0}.", "Correct it, or write it anew: a list of objects with version, title and aliases.");

    public static readonly DiagnosticDescriptor BadName = new(
        "IDP3351", "Name that cannot be a version's", DiagnosticSeverity.Error,
        "'{0}' cannot be the name of a version or alias: {1}.", "Use another name, as 2.1 or latest.");

    public static readonly DiagnosticDescriptor NameTaken = new(
        "IDP3352", "Name that is taken", DiagnosticSeverity.Error,
        "'{0}' is {1} already.", "Use another name; an alias moves to another version with --update-aliases.");

    public static readonly DiagnosticDescriptor NoSuchVersion = new(
        "IDP3353", "No such version", DiagnosticSeverity.Error,
        "There is no version and no alias '{0}'.", "Name one of those that `idp-docs versions list SITE` shows.");

    public static readonly DiagnosticDescriptor PlaceTaken = new(
        "IDP3354", "Something else in the place of a version", DiagnosticSeverity.Error,
        "'{0}' is there, and versions.json does not list it, so it is not replaced.", "Remove it, or use another name.");

    public static readonly DiagnosticDescriptor TooMany = new(
        "IDP3355", "Too many versions", DiagnosticSeverity.Error,
        "The site would have more than {0} versions.", "Delete versions that nobody reads any more.");
}
