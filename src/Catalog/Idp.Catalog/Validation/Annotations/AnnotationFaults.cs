using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>The rules of well-known annotations.</summary>
internal static class AnnotationFaults
{
    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP1200", "Annotation value is not understood", Warning, "{0} cannot be {1}; expected {2}.", "Write it like this: {3}");

    public static readonly DiagnosticDescriptor Deprecated = new(
        "IDP1201", "Annotation is deprecated", Warning, "{0} is deprecated.", "Use {1} instead.");

    public static readonly DiagnosticDescriptor Misspelled = new(
        "IDP1202", "Annotation looks misspelled", Info, "{0} is not a well-known annotation.", "Did you mean {1}?");
}
