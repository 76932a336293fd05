namespace Idp.Diagnostics;

/// <summary>Writes diagnostics in one format. Implementations are stateless and thread-safe, and keep the order that they are given.</summary>
public interface IDiagnosticRenderer
{
    /// <summary>Writes a complete report. Diagnostics of severity <see cref="DiagnosticSeverity.Off"/> are left out.</summary>
    /// <param name="diagnostics">What to report; may be empty.</param>
    /// <param name="output">Where to; neither flushed nor closed. Lines end with a line feed on every system.</param>
    void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
