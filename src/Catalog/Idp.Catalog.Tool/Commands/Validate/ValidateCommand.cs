using System.CommandLine;
using Idp.Catalog.Tool.Execution;
using Idp.Catalog.Tool.Reading;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary><c>idp-catalog validate PATH…</c></summary>
internal static class ValidateCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("validate", "Judges descriptors as the catalog would, and reports every fault with its file, line and column.")
        {
            Examples =
            [
                "idp-catalog validate",
                "idp-catalog validate catalog-info.yaml 'services/**/*.yaml'",
                "idp-catalog validate . --closed-world --fail-on warning",
                "idp-catalog validate . --format sarif --output catalog.sarif",
                "idp-catalog validate . --format ndjson | jq -r 'select(.valid | not) | .file'",
            ],
        };
        var reading = ReadingOptions.AddTo(command);
        var format = new Option<string>("--format", "-f")
        {
            Description = "The form of the report.",
            HelpName = "console|msbuild|json|ndjson|sarif|github",
            DefaultValueFactory = _ => "console",
        };
        format.AcceptOnlyFromAmong("console", "msbuild", "json", "ndjson", "sarif", "github");
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1.",
            HelpName = "info|warning|error",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("info", "warn", "warning", "error");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report into this file instead of the console.", HelpName = "FILE" };
        var noColor = new Option<bool>("--no-color") { Description = "No colours. They are left out anyway when NO_COLOR is set or the output is no terminal." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only the report: no progress and no summary." };
        foreach (Option option in (ReadOnlySpan<Option>)[format, failOn, output, noColor, quiet])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => new ValidateRun(console).RunAsync(
            new ValidateRequest
            {
                Paths = reading.Paths(parsed),
                Reading = reading.Read(parsed),
                Format = Enum.Parse<ReportFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                FailOn = SeverityName.Parse(parsed.GetRequiredValue(failOn)),
                OutputFile = parsed.GetValue(output),
                NoColor = parsed.GetValue(noColor),
                Quiet = parsed.GetValue(quiet),
            },
            cancellationToken));
        return command;
    }
}
