using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Kinds;

/// <summary>The rules that a <c>catalog-model.yaml</c> can break.</summary>
internal static class KindPackFaults
{
    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP1090", "Kind pack is malformed", Error, "{0} {1}.");

    public static readonly DiagnosticDescriptor Contradiction = new(
        "IDP1091", "Kind pack contradicts the other kinds", Error, "{0}");
}
