using System.Globalization;
using System.Text;

namespace Idp.Diagnostics;

/// <summary>Writes workflow commands, which GitHub Actions turns into annotations of the changed files: <c>::error file=…,line=…::message</c>.</summary>
/// <remarks>GitHub shows only so many annotations of a step (10 of each severity, at the time of writing); a full report is SARIF's task.</remarks>
public sealed class GitHubRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var diagnostic in diagnostics.Reported())
        {
            output.Write($"::{Command(diagnostic.Severity)} {Properties(diagnostic)}::{Data(diagnostic)}\n");
        }
    }

    private static string Command(DiagnosticSeverity severity)
        => severity == DiagnosticSeverity.Info ? "notice" : SeverityName.Of(severity);

    private static string Properties(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (diagnostic.Location is { } location)
        {
            text.Append("file=").Append(EscapeProperty(location.Path)).Append(',');
            AppendRegion(text, location);
        }

        return text.Append("title=").Append(EscapeProperty($"{diagnostic.Id}: {diagnostic.Descriptor.Title}")).ToString();
    }

    private static void AppendRegion(StringBuilder text, SourceLocation location)
    {
        var (start, end) = (location.Start, location.End);
        text.Append(CultureInfo.InvariantCulture, $"line={start.Line},");

        // GitHub drops the columns of an annotation over several lines.
        if (end.Line != start.Line)
        {
            text.Append(CultureInfo.InvariantCulture, $"endLine={end.Line},");
        }
        else if (location.Source is not null)
        {
            var lastColumn = Math.Max(start.Column, end.Column - 1);
            text.Append(CultureInfo.InvariantCulture, $"col={start.Column},endLine={end.Line},endColumn={lastColumn},");
        }
    }

    // Our own line ends become GitHub's, those of the user's text are visible escapes.
    private static string Data(Diagnostic diagnostic)
    {
        var text = new StringBuilder(EscapeData(diagnostic.Message));
        if (diagnostic.Remedy is { } remedy)
        {
            text.Append("%0Ahelp: ").Append(EscapeData(remedy));
        }

        foreach (var related in diagnostic.Related)
        {
            text.Append("%0Anote: ").Append(EscapeData($"{related.Location}: {related.Message}"));
        }

        return text.ToString();
    }

    private static string EscapeData(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
