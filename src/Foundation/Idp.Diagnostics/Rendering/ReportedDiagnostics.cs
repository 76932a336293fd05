namespace Idp.Diagnostics;

/// <summary>What every renderer leaves out.</summary>
internal static class ReportedDiagnostics
{
    /// <summary>Those that are not switched off.</summary>
    public static IEnumerable<Diagnostic> Reported(this IReadOnlyList<Diagnostic> diagnostics)
        => diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Off);
}
