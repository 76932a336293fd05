using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Tool.Execution;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>Reads, judges and reports.</summary>
internal sealed class ValidateRun(ToolConsole console)
{
    public async Task<int> RunAsync(ValidateRequest request, CancellationToken cancellationToken)
    {
        // Opened first: a place that cannot be written should not cost the reading of a large tree.
        using var target = OutputTarget.Open(request.OutputFile, console);
        var (read, findings) = await JudgeAsync(request, cancellationToken).ConfigureAwait(false);
        var failed = ReadingFailures.Say(read, console);
        Write(request, target, read, findings);
        target.Complete();
        return failed ? ExitCode.CouldNotRun
            : findings.Any(finding => finding.Severity >= request.FailOn) ? ExitCode.Findings
            : ExitCode.Success;
    }

    private async Task<(DescriptorReadResult Read, ImmutableArray<Diagnostic> Findings)> JudgeAsync(
        ValidateRequest request, CancellationToken cancellationToken)
    {
        using var progress = ReadingProgress.On(console, request.Quiet);
        var read = await new DescriptorReader(request.Reading).ReadAsync(request.Paths, progress, cancellationToken).ConfigureAwait(false);
        var bag = new DiagnosticBag();
        bag.AddRange(read.AllDiagnostics);
        return (read, bag.ToSortedArray());
    }

    private void Write(ValidateRequest request, OutputTarget target, DescriptorReadResult read, ImmutableArray<Diagnostic> findings)
    {
        switch (request.Format)
        {
            case ReportFormat.Console:
                // What could not be read was said already, on the other stream.
                var color = console.OutputTakesColor && !request.NoColor && !target.IsFile;
                new ConsoleRenderer(new ConsoleRendererOptions { Color = color })
                    .Render([.. findings.Where(finding => !ReadingFailures.IsFailure(finding))], target.Writer);
                break;
            case ReportFormat.Ndjson:
                NdjsonReport.Write(read, findings, target.Writer);
                break;
            default:
                Renderer(request.Format).Render(findings, target.Writer);
                break;
        }

        if (!request.Quiet)
        {
            Summarise(request, target, read, findings);
        }
    }

    // For people the summary is the end of the report; a report for programs stays pure.
    private void Summarise(ValidateRequest request, OutputTarget target, DescriptorReadResult read, ImmutableArray<Diagnostic> findings)
    {
        var summary = Summary.Of(read, findings);
        if (request.Format == ReportFormat.Console)
        {
            target.Writer.Write(summary);
            target.Writer.Write('\n');
        }
        
        if (request.Format != ReportFormat.Console || target.IsFile)
        {
            console.Say(summary);
        }
    }

    private static IDiagnosticRenderer Renderer(ReportFormat format) => format switch
    {
        ReportFormat.MsBuild => new MsBuildRenderer(),
        ReportFormat.Json => new JsonRenderer(),
        ReportFormat.Sarif => new SarifRenderer(new SarifOptions { ToolName = "idp-catalog", ToolVersion = ToolVersion.Text }),
        _ => new GitHubRenderer(),
    };
}
