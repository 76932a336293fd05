using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;
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
                "idp-catalog validate services/orders --against catalog.json",
                "idp-catalog validate . --format sarif --output catalog.sarif",
                "idp-catalog validate . --format ndjson | jq -r 'select(.valid | not) | .file'",
            ],
        };
        var reading = ReadingOptions.AddTo(command);
        var configuration = new Option<string?>("--config", "-c")
        {
            Description = "A file that says what rules weigh, which annotations are known, and which files are passed over.",
            HelpName = "FILE",
        };
        var closedWorld = new Option<bool>("--closed-world") { Description = "There are no entities but these: a reference to another one is wrong." };
        var against = new Option<string?>("--against")
        {
            Description = "An export of the whole catalog that these descriptors belong to: what is in neither does not exist.",
            HelpName = "FILE",
        };
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
        var inputList = new Option<string?>("--list-inputs")
        {
            Description = "Write the full paths of all files that the verdict depends on into this file, a line each, for incremental builds.",
            HelpName = "FILE",
        };
        foreach (Option option in (ReadOnlySpan<Option>)[configuration, closedWorld, against, format, failOn, output, noColor, quiet, inputList])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => new ValidateRun(console).RunAsync(
            new ValidateRequest
            {
                Paths = reading.Paths(parsed),
                Reading = reading.Read(parsed),
                ConfigurationFile = parsed.GetValue(configuration),
                AgainstFile = parsed.GetValue(against),
                ClosedWorld = parsed.GetValue(closedWorld),
                Format = Enum.Parse<ReportFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                FailOn = SeverityName.Parse(parsed.GetRequiredValue(failOn)),
                InputList = parsed.GetValue(inputList),
                FilesOfOptions = reading.Files(parsed),
                OutputFile = parsed.GetValue(output),
                NoColor = parsed.GetValue(noColor),
                Quiet = parsed.GetValue(quiet),
            },
            cancellationToken));
        return command;
    }
}
