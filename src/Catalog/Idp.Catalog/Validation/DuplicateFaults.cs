using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>The rule that a reference means one thing.</summary>
internal static class DuplicateFaults
{
    public static readonly DiagnosticDescriptor Duplicate = new(
        "IDP1104", "Entity is described twice", Error, "'{0}' is described in {1} already.", "Remove one of the two, or give it another name or namespace.");
}
