using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>What the checks say of themselves.</summary>
internal static class CheckFaults
{
    public static readonly DiagnosticDescriptor TooMany = new(
        "IDP1110", "More findings than are shown", Info, "{0} findings of {1} in this document are not shown.", "Mend those that are shown first.");
}
