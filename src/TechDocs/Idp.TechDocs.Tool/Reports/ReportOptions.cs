using System.CommandLine;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Reports;

/// <summary>The options of commands that report findings.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1. Default: error; with --strict warning.",
        HelpName = "info|warning|error",
    };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. They are left out anyway when NO_COLOR is set or the output is no terminal." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only the report, no progress and no summary." };
    private Option<string>? _format;
    private Option<string?>? _report;

    /// <param name="command">The command.</param>
    /// <param name="reportName">The option for the file of the report: <c>--output</c>, unless that is taken.</param>
    public static ReportOptions AddTo(Command command, string reportName = "--output")
    {
        var options = new ReportOptions();
        options._failOn.AcceptOnlyFromAmong("info", "warn", "warning", "error");
        command.Add(options._failOn);
        options._format = FormatOption.AddTo(command, DiagnosticReport.Formats);
        options._report = FileOption.Checked(new Option<string?>(reportName) { Description = "Write the report into this file instead of the console.", HelpName = "FILE" });
        command.Add(options._report);
        command.Add(options._noColor);
        command.Add(options._quiet);
        return options;
    }

    public FindingReport Read(ParseResult parsed, bool isStrict, ToolConsole console) => new(console)
    {
        FailOn = parsed.GetValue(_failOn) is { } severity ? SeverityName.Parse(severity) : isStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
        Format = parsed.GetRequiredValue(_format!),
        File = parsed.GetValue(_report!),
        NoColor = parsed.GetValue(_noColor),
        IsQuiet = parsed.GetValue(_quiet),
    };
}
