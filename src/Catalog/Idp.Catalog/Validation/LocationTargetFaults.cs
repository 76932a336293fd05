using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>The rules of what Locations point at. They do not make a descriptor invalid: the original finds out later, too.</summary>
internal static class LocationTargetFaults
{
    public static readonly DiagnosticDescriptor Missing = new(
        "IDP1082", "Location target is missing", Warning, "The target {0} {1}.", "Correct the path, which is relative to this file's folder, or say presence: optional.");

    public static readonly DiagnosticDescriptor NoMatch = new(
        "IDP1083", "Location target matches nothing", Warning, "The target {0} matches no file.", "Correct the pattern, which is relative to this file's folder, or say presence: optional.");

    public static readonly DiagnosticDescriptor OutsideRoot = new(
        "IDP1084", "Location target is outside the root", Info, "The target {0} leads out of the root folder; it was not looked at.", "Give the folder that holds both as the root.");
}
