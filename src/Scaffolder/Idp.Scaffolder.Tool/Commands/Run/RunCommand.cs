using System.CommandLine;
using Idp.CommandLine;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary><c>idp-template run FOLDER</c></summary>
internal static class RunCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand(
            "run",
            "Runs a template for good. Each step's result is in the journal before the next begins: when the process dies, the same command goes on with the run.")
        {
            Examples =
            [
                "idp-template run templates/service --values values.json --workspace out/ --journal run.journal",
                "idp-template run templates/service --workspace out/ --journal run.journal --decide register=done",
            ],
            ExitCodes = RunExitCode.Help,
        };
        var folder = FoldersArgument.AddOneTo(command);
        var workspace = FileOption.Checked(new Option<string>("--workspace") { Description = "The folder that the steps work in; empty for a new run.", HelpName = "DIR", Required = true });
        var journal = FileOption.Checked(new Option<string>("--journal")
        {
            Description = "What the run has done. A file that holds an unfinished run goes on with it: template and values are taken from there, secrets must be given again.",
            HelpName = "FILE",
            Required = true,
        });
        var decide = new Option<string[]>("--decide")
        {
            Description = "What became of a step of which nobody knows: STEP=done, STEP=done:OUTPUTS.json or STEP=again; STEP#1 is its second call of each.",
            HelpName = "STEP=done|again",
            Arity = ArgumentArity.OneOrMore,
        };
        var force = new Option<bool>("--force") { Description = "Begin a new run even if the workspace is not empty." };
        var moved = new Option<bool>("--moved") { Description = "Go on with a run whose workspace was moved: --workspace is its new place." };
        var strict = new Option<bool>("--strict") { Description = "An expression that fails or is undefined fails its step, instead of being passed on as Backstage does." };
        command.Add(workspace);
        command.Add(journal);
        var inputs = InputOptions.AddTo(command);
        foreach (Option option in (ReadOnlySpan<Option>)[decide, force, moved, strict])
        {
            command.Add(option);
        }

        decide.Validators.Add(result =>
        {
            foreach (string text in result.Tokens.Select(token => token.Value).Where(text => !Decision.IsWellFormed(text)))
            {
                result.AddError($"--decide: '{text}' is no decision; write STEP=done or STEP=again.");
            }
        });
        command.SetAction((parsed, cancellationToken) => new DurableRun(surroundings).RunAsync(
            new RunOrder
            {
                Folder = parsed.GetRequiredValue(folder),
                Workspace = parsed.GetRequiredValue(workspace),
                Journal = parsed.GetRequiredValue(journal),
                Decisions = [.. (parsed.GetValue(decide) ?? []).Select(Decision.Parse)],
                IsForced = parsed.GetValue(force),
                IsWorkspaceMoved = parsed.GetValue(moved),
                Mode = parsed.GetValue(strict) ? TemplateMode.Strict : TemplateMode.Compatible,
                Given = inputs.Read(parsed),
                MayAsk = inputs.MayAsk(parsed),
                Complete = template => inputs.CompleteAsync(parsed, template, surroundings, cancellationToken),
            },
            cancellationToken));
        return command;
    }
}
