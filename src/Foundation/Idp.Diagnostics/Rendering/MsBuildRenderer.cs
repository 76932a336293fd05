using System.Globalization;

namespace Idp.Diagnostics;

/// <summary>Writes a line per diagnostic in the canonical form that MSBuild and its IDEs recognise: <c>file(line,column): error IDP1001: message</c>.</summary>
/// <remarks><see cref="DiagnosticSeverity.Info"/> is written <c>message</c>, which MSBuild shows but does not count.</remarks>
public sealed class MsBuildRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var diagnostic in diagnostics.Reported())
        {
            var category = diagnostic.Severity == DiagnosticSeverity.Info ? "message" : SeverityName.Of(diagnostic.Severity);
            output.Write($"{Origin(diagnostic.Location)}{category} {diagnostic.Id}: {PrintableText.Of(Text(diagnostic))}\n");
        }
    }

    private static string Origin(SourceLocation? location) => location is null
        ? string.Empty
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{PrintableText.Of(location.Path)}({location.Start.Line},{location.Start.Column}): ");

    private static string Text(Diagnostic diagnostic) => diagnostic.Remedy is { } remedy
        ? $"{diagnostic.Message} {remedy}"
        : diagnostic.Message;
}
