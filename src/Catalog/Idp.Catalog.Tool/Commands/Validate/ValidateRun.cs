using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>Reads, judges and reports.</summary>
internal sealed class ValidateRun(ToolConsole console)
{
    public async Task<int> RunAsync(ValidateRequest request, CancellationToken cancellationToken)
    {
        // Opened first: a place that cannot be written should not cost the reading of a large tree.
        using var target = OutputTarget.Open(request.OutputFile, console);
        var report = await ValidateAsync(request, cancellationToken).ConfigureAwait(false);
        var failed = ReadingFailures.Say(report.Read, console);
        Write(request, target, report);
        if (!request.Quiet && !ReadingFailures.IsNothing(report.Read))
        {
            Summarise(request, target, report);
        }

        if (request.InputList is { } list)
        {
            var inputs = InputList.Of(report.Read, [.. request.FilesOfOptions, request.ConfigurationFile, request.AgainstFile]);
            await InputList.WriteAsync(inputs, list, console, cancellationToken).ConfigureAwait(false);
        }

        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return failed ? ExitCode.CouldNotRun : report.Worst >= request.FailOn ? ExitCode.Findings : ExitCode.Success;
    }

    private async Task<CatalogReport> ValidateAsync(ValidateRequest request, CancellationToken cancellationToken)
    {
        var options = await ValidatorSetup.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        using var progress = ReadingProgress.On(console, request.Quiet);
        return await new CatalogValidator(options).ValidateAsync(request.Paths, progress, cancellationToken).ConfigureAwait(false);
    }

    private void Write(ValidateRequest request, OutputTarget target, CatalogReport report)
    {
        switch (request.Format)
        {
            case ReportFormat.Console:
                WriteForPeople(report, target.Writer, color: console.OutputTakesColor && !request.NoColor && !target.IsFile);
                break;
            case ReportFormat.Ndjson:
                NdjsonReport.Write(report, target.Writer);
                break;
            default:
                DiagnosticReport.Renderer(request.Format.ToString().ToLowerInvariant(), CommandTree.Name, color: false).Render(report.Diagnostics, target.Writer);
                break;
        }

        if (report.Dropped > 0)
        {
            console.Say($"idp-catalog: {report.Dropped} more findings are not in the report");
        }
    }

    // What could not be read was said already, on the other stream.
    private static void WriteForPeople(CatalogReport report, TextWriter output, bool color)
    {
        var findings = ReadingFailures.IsNothing(report.Read) ? [] : report.Diagnostics.RemoveAll(ReadingFailures.IsFailure);
        new ConsoleRenderer(new ConsoleRendererOptions { Color = color }).Render(findings, output);
    }

    // For people the summary is the end of the report; a report for programs stays pure.
    private void Summarise(ValidateRequest request, OutputTarget target, CatalogReport report)
    {
        var summary = Summary.Of(report);
        if (request.Format == ReportFormat.Console)
        {
            target.Writer.Write($"{summary}\n");
        }

        if (request.Format != ReportFormat.Console || target.IsFile)
        {
            console.Say(summary);
        }
    }
}
