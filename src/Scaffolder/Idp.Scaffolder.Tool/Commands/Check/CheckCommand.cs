using System.CommandLine;
using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Running;

namespace Idp.Scaffolder.Tool.Commands.Check;

/// <summary><c>idp-template check FOLDER…</c></summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("check", "Reads templates with their placeholders and skeletons, and reports every fault that can be seen without running them.")
        {
            Examples =
            [
                "idp-template check templates/",
                "idp-template check templates/service --strict",
                "idp-template check . --actions portal-actions.json --fail-on warning",
                "idp-template check . --format sarif --output templates.sarif",
            ],
            ExitCodes =
            [
                "0  everything was judged, and nothing found weighs as much as --fail-on",
                "1  there are such findings",
                "2  something could not be judged: a path is missing, holds no template, or the command line is wrong",
            ],
        };
        var folders = FoldersArgument.AddTo(command);
        var actions = ActionsOption.AddTo(command);
        var strict = new Option<bool>("--strict")
        {
            Description = "Warnings make the exit code 1 too, and no action is presumed to exist because a portal may have it.",
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1. Default: error; with --strict warning.",
            HelpName = "info|warning|error",
        };
        failOn.AcceptOnlyFromAmong("info", "warn", "warning", "error");
        var noColor = new Option<bool>("--no-color") { Description = "No colours. They are left out anyway when NO_COLOR is set or the output is no terminal." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only the report, no summary." };
        command.Add(strict);
        command.Add(failOn);
        var format = FormatOption.AddTo(command, DiagnosticReport.Formats);
        var output = FileOption.AddOutputTo(command);
        command.Add(noColor);
        command.Add(quiet);
        command.SetAction((parsed, cancellationToken) => new CheckRun(surroundings.Console).RunAsync(
            new CheckRequest
            {
                Paths = FoldersArgument.Of(parsed, folders),
                Actions = new KnownActions(ActionsOption.Read(parsed, actions)),
                IsStrict = parsed.GetValue(strict),
                FailOn = parsed.GetValue(failOn) is { } severity
                    ? SeverityName.Parse(severity)
                    : parsed.GetValue(strict) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                Format = parsed.GetRequiredValue(format),
                OutputFile = parsed.GetValue(output),
                NoColor = parsed.GetValue(noColor),
                Quiet = parsed.GetValue(quiet),
            },
            cancellationToken));
        return command;
    }
}
