using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Ownership;

/// <summary>The rules of who owns what.</summary>
internal static class OwnershipFaults
{
    public static readonly DiagnosticDescriptor Unresolvable = new(
        "IDP1101", "Owner does not exist", Error, "There is no owner '{0}' {1}.", "{2}");

    public static readonly DiagnosticDescriptor CannotOwn = new(
        "IDP1102", "Owner is of a kind that cannot own", Error, "'{0}' cannot own anything; only {1} can.", "Name {1}.");

    public static readonly DiagnosticDescriptor Unowned = new(
        "IDP1103", "Entity has no owner", Warning, "'{0}' has no owner.", "Say in {1} who answers for it.");
}
