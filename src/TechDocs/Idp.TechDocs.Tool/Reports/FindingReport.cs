using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.TechDocs.Tool.Commands;

namespace Idp.TechDocs.Tool.Reports;

/// <summary>Tells what was found, in the form that was asked for, and what to answer with.</summary>
internal sealed class FindingReport(ToolConsole console)
{
    public required DiagnosticSeverity FailOn { get; init; }

    public required string Format { get; init; }

    /// <summary>The file of the report; null for the console.</summary>
    public string? File { get; init; }

    public bool NoColor { get; init; }

    public bool IsQuiet { get; init; }

    /// <summary>Writes the report and its summary.</summary>
    /// <param name="findings">What was found, in order.</param>
    /// <param name="subject">What was looked at, as <c>12 pages</c>; the summary begins with it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <param name="table">What stands in front of a report for people; null for nothing.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> WriteAsync(IReadOnlyList<Diagnostic> findings, string subject, CancellationToken cancellationToken, TextTable? table = null)
    {
        using var target = OutputTarget.Open(File, console);
        if (Format == "console")
        {
            table?.Write(target.Writer);
        }

        bool color = console.OutputTakesColor && !NoColor && !target.IsFile;
        DiagnosticReport.Renderer(Format, CommandTree.Name, color).Render(findings, target.Writer);
        if (!IsQuiet)
        {
            Summarise(Summary(findings, subject), target);
        }

        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return findings.Any(finding => finding.Severity >= FailOn) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>Writes a report of another form, for programs, and tells its summary.</summary>
    /// <param name="report">The whole report.</param>
    /// <param name="findings">What was found: it decides the exit code.</param>
    /// <param name="subject">What was looked at.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task<int> WriteAsync(string report, IReadOnlyList<Diagnostic> findings, string subject, CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(File, console);
        target.Writer.Write(report);
        if (!IsQuiet)
        {
            console.Say(Summary(findings, subject));
        }

        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return findings.Any(finding => finding.Severity >= FailOn) ? ExitCode.Findings : ExitCode.Success;
    }

    // For people the summary is the end of the report; a report for programs stays pure.
    private void Summarise(string summary, OutputTarget target)
    {
        if (Format == "console")
        {
            target.Writer.Write($"{summary}\n");
        }

        if (Format != "console" || target.IsFile)
        {
            console.Say(summary);
        }
    }

    private static string Summary(IReadOnlyList<Diagnostic> findings, string subject) => string.Join(
        ", ",
        ((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
            .Select(severity => CountText.Of(findings.Count(finding => finding.Severity == severity), SeverityName.Of(severity)))
            .Prepend(subject));
}
