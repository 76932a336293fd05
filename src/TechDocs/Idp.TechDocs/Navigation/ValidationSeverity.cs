using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What a level of <c>validation</c> means for a diagnostic.</summary>
internal static class ValidationSeverity
{
    /// <summary>The severity; null for saying nothing.</summary>
    public static DiagnosticSeverity? ToSeverity(this ValidationLevel level) => level switch
    {
        ValidationLevel.Info => DiagnosticSeverity.Info,
        ValidationLevel.Ignore => null,
        _ => DiagnosticSeverity.Warning,
    };
}
