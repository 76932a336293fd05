namespace Idp.Diagnostics;

/// <summary>Writes a SARIF 2.1.0 log with one run, for code scanning services and editors.</summary>
/// <remarks>Columns count UTF-16 units. A relative path is a URI relative to <c>SRCROOT</c>. Fingerprints survive lines added above a result.</remarks>
/// <param name="options">What the log says of the run.</param>
public sealed class SarifRenderer(SarifOptions? options = null) : IDiagnosticRenderer
{
    private readonly SarifOptions _options = options ?? new SarifOptions();

    /// <inheritdoc/>
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(output);
        using (var text = new JsonOutput(output, indented: true))
        {
            new SarifLog(diagnostics.Reported(), _options).Write(text);
        }

        output.Write('\n');
    }
}
