using System.CommandLine;
using Idp.CommandLine;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;
using Idp.Scaffolder.Tool.Running;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Tool.Commands.DryRun;

/// <summary><c>idp-template dry-run FOLDER</c></summary>
internal static class DryRunCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("dry-run", "Runs a template without changing anything outside: what it makes can be looked at, written to a folder, or compared with one.")
        {
            Examples =
            [
                "idp-template dry-run templates/service --values values.json --output out/",
                "idp-template dry-run templates/service --values values.json --diff ../orders",
                "idp-template dry-run templates/service --values values.json --json | jq .output",
            ],
            ExitCodes =
            [
                "0  the template ran to its end, and --diff found no difference",
                "1  the values are refused, a step failed, or there are differences",
                "2  it could not be run: a file is missing or cannot be used, or the command line is wrong",
            ],
        };
        var folder = FoldersArgument.AddOneTo(command);
        var inputs = InputOptions.AddTo(command);
        var actions = ActionsOption.AddTo(command);
        var strict = new Option<bool>("--strict") { Description = "An expression that fails or is undefined fails its step, instead of being passed on as Backstage does." };
        var output = FileOption.Checked(new Option<string?>("--output", "-o") { Description = "Write the files into this folder, which must be empty.", HelpName = "DIR" });
        var force = new Option<bool>("--force") { Description = "Write into --output even if it is not empty." };
        var diff = FileOption.Checked(new Option<string?>("--diff") { Description = "Show how this folder would change if it became what the template makes.", HelpName = "DIR" });
        var json = new Option<bool>("--json") { Description = "Print what a portal answers to a dry run: {log, directoryContents, output, steps}, or {errors}." };
        foreach (Option option in (ReadOnlySpan<Option>)[strict, output, force, diff, json])
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(diff) is not null)
            {
                result.AddError("--json and --diff cannot be printed both.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(output) is { } place)
            {
                TreeFolder.RefuseUnlessEmpty(place, parsed.GetValue(force));
            }

            var compared = parsed.GetValue(diff) is { } other ? TreeFolder.Read(other, cancellationToken) : null;
            var (file, template) = await LoadedTemplate.ReadOneAsync(parsed.GetRequiredValue(folder), surroundings.Console, cancellationToken).ConfigureAwait(false);
            var given = await inputs.CompleteAsync(parsed, template, surroundings, cancellationToken).ConfigureAwait(false);
            var result = await RunAsync(file, template, given, new KnownActions(ActionsOption.Read(parsed, actions)), parsed.GetValue(strict), surroundings.Console, cancellationToken)
                .ConfigureAwait(false);
            bool isSame = Report(result, file, compared, parsed.GetValue(json), surroundings.Console);
            if (parsed.GetValue(output) is { } target && result.Parameters.IsValid)
            {
                TreeFolder.Write(result.Files, target);
            }

            return result.IsSuccess && isSame ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static async Task<DryRunResult> RunAsync(
        TemplateFile file, Template template, RunInputs inputs, KnownActions known, bool isStrict, ToolConsole console, CancellationToken cancellationToken)
    {
        var missing = ToolActions.Missing(template, ToolActions.All);
        if (missing.Count > 0)
        {
            console.Say($"{CommandTree.Name}: not here, and skipped: {string.Join(", ", missing)}");
        }

        var options = new ScaffolderOptions { Mode = isStrict ? TemplateMode.Strict : TemplateMode.Compatible };
        return await new DryRunner(known.StandInFor(missing), new TemplateEngine(), options).RunAsync(
            new DryRunRequest { Template = template, Values = inputs.Values, Secrets = inputs.Secrets, User = inputs.User, Folder = file.Folder },
            cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Whether the files are those that they are compared with.</returns>
    private static bool Report(DryRunResult result, TemplateFile file, FileTree? compared, bool isJson, ToolConsole console)
    {
        RunDiagnostics.Say(result.Run.Diagnostics, file, console);
        if (isJson)
        {
            console.Output.Write(ShownJson.Document(result.ToUpstreamJson()));
            return true;
        }

        if (!ParameterFaults.Say(result.Parameters, result.Template, console))
        {
            return true;
        }

        if (compared is null)
        {
            DryRunText.Write(result, console.Output);
        }

        if (result.Run.Error is { } error)
        {
            console.Say($"{CommandTree.Name}: {error.Name}: {error.Message}");
            return true;
        }

        return compared is null || DifferenceReport.Write(compared.CompareTo(result.Files), console.Output);
    }
}
