using System.CommandLine;
using System.Text;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Drift;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;
using Idp.Scaffolder.Tool.Running;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tool.Commands.Update;

/// <summary><c>idp-template update WORKING_COPY</c></summary>
internal static class UpdateCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("update", "Merges a newer version of a template into a folder that was generated from it and keeps its manifest (action idp:manifest).")
        {
            Examples =
            [
                "idp-template update . --template ../templates/service",
                "idp-template update . --template ../templates/service --from ../old-templates/service --apply",
                "idp-template update . --template ../templates/service --values answers-to-new-questions.json --diff",
            ],
            ExitCodes =
            [
                "0  there is nothing to do, or it can be merged (with --apply: it is)",
                "1  there are conflicts (with --apply: they are marked as git marks them) or those of an earlier update are not settled, or the template does not run with the values",
                "2  it could not be worked out: there is no manifest or that of another template, a file cannot be used, or the command line is wrong",
            ],
        };
        var copy = new Argument<string>("WORKING_COPY") { Description = "The generated folder." };
        var template = FileOption.Checked(new Option<string>("--template") { Description = "The folder of the template as it is now.", HelpName = "FOLDER", Required = true });
        var from = FileOption.Checked(new Option<string?>("--from")
        {
            Description = "The folder of the template as it was: changes of both sides in one file can then be told apart line by line.",
            HelpName = "FOLDER",
        });
        var manifest = FileOption.Checked(new Option<string>("--manifest")
        {
            Description = "Where the manifest lies in the working copy.",
            HelpName = "PATH",
            DefaultValueFactory = _ => GeneratedManifest.DefaultPath,
        });
        var diff = new Option<bool>("--diff") { Description = "Show the changed lines too." };
        var apply = new Option<bool>("--apply") { Description = "Write the update; without it nothing is changed." };
        var otherTemplate = new Option<bool>("--other-template") { Description = "Accept a template with another address than the one that made the folder; what only that one made is removed." };
        var resolved = new Option<string[]>("--resolved") { Description = "A file that an earlier update left for you and that is right as it is.", HelpName = "PATH" };
        command.Add(copy);
        foreach (Option option in (ReadOnlySpan<Option>)[template, from, manifest])
        {
            command.Add(option);
        }

        command.Add(otherTemplate);
        command.Add(resolved);
        var inputs = InputOptions.AddTo(command);
        command.Add(diff);
        command.Add(apply);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetRequiredValue(copy);
            var files = TreeFolder.Read(folder, cancellationToken);
            var remembered = ReadManifest(files, parsed.GetRequiredValue(manifest));
            remembered = remembered with { Pending = remembered.Pending.RemoveRange(parsed.GetValue(resolved) ?? []) };
            var request = await RequestAsync(
                parsed, remembered, parsed.GetRequiredValue(template), parsed.GetValue(from), inputs, surroundings, cancellationToken).ConfigureAwait(false);
            RefuseOther(request, parsed.GetValue(otherTemplate));
            var runner = new DryRunner(ActionsOf(request), new TemplateEngine());
            var result = await new TemplateUpdater(runner)
                .PlanAsync(request with { ManifestPath = parsed.GetRequiredValue(manifest) }, files, cancellationToken).ConfigureAwait(false);
            if (result.Plan is not { } plan)
            {
                SayFailure(result.Made, "the template", surroundings.Console);
                SayFailure(result.Origin, "the template as it was", surroundings.Console);
                return ExitCode.Findings;
            }

            plan = Written(folder, plan.CheckedAgainst);
            PlanText.Write(plan, parsed.GetValue(diff), surroundings.Console.Output);
            if (parsed.GetValue(apply))
            {
                var known = plan.Files.Where(file => file.IsPutOff).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
                plan = Written(folder, plan.Apply);
                foreach (var file in plan.Files.Where(file => file.IsPutOff && !known.Contains(file.Path)))
                {
                    surroundings.Console.Say($"{CommandTree.Name}: {file.Path}: {file.Note}");
                }
            }

            return plan.HasConflicts ? ExitCode.Findings : ExitCode.Success;
        });
        return command;
    }

    // Earlier versions called every template that was not run for good so.
    private static void RefuseOther(UpdateRequest request, bool isAccepted)
    {
        string made = request.Manifest.Template, now = request.Template.Ref.ToString();
        if (!isAccepted && made != now && made is not ("" or "template:default/dry-run"))
        {
            throw new ToolFailureException($"the working copy was made by {made}, not by {now}; --other-template updates it all the same");
        }
    }

    private static GeneratedManifest ReadManifest(Trees.FileTree files, string path)
    {
        var file = files.Find(path) ?? throw new ToolFailureException($"there is no manifest '{path}' in the working copy; templates write one with the action idp:manifest");
        try
        {
            return GeneratedManifest.Parse(Encoding.UTF8.GetString(file.Content.Span));
        }
        catch (FormatException fault)
        {
            throw new ToolFailureException($"'{path}' cannot be used: {fault.Message.TrimEnd('.')}");
        }
    }

    private static async Task<UpdateRequest> RequestAsync(
        ParseResult parsed, GeneratedManifest manifest, string now, string? before, InputOptions inputs, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var (file, template) = await LoadedTemplate.ReadOneAsync(now, surroundings.Console, cancellationToken).ConfigureAwait(false);
        (TemplateFile File, Template Template)? origin = before is null
            ? null
            : await LoadedTemplate.ReadOneAsync(before, surroundings.Console, cancellationToken).ConfigureAwait(false);
        // The answers that are remembered need not be given again.
        var given = inputs.Read(parsed);
        var known = manifest.Values.DeepClone().AsObject();
        foreach (var (name, value) in given.Values)
        {
            known[name] = value?.DeepClone();
        }

        var completed = await inputs.CompleteAsync(parsed, given with { Values = known }, template, surroundings, cancellationToken).ConfigureAwait(false);
        return new UpdateRequest
        {
            Manifest = manifest,
            Template = template,
            Folder = file.Folder,
            OriginTemplate = origin?.Template,
            OriginFolder = origin?.File.Folder,
            Values = completed.Values,
            Secrets = completed.Secrets,
        };
    }

    // What the tool does not have makes no file here: it is skipped.
    private static ActionRegistry ActionsOf(UpdateRequest request) => new KnownActions(null).StandInFor(
        new[] { request.Template, request.OriginTemplate }.OfType<Template>()
            .SelectMany(template => ToolActions.Missing(template, ToolActions.All)).Distinct(StringComparer.Ordinal));

    private static void SayFailure(DryRunResult? result, string what, ToolConsole console)
    {
        if (result is not null && ParameterFaults.Say(result.Parameters, result.Template, console) && result.Run.Error is { } error)
        {
            console.Say($"{CommandTree.Name}: {what} does not run: {error.Name}: {error.Message}");
        }
    }

    private static UpdatePlan Written(string folder, Func<Workspace, UpdatePlan> write)
    {
        try
        {
            return write(new Workspace(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ActionException)
        {
            throw new ToolFailureException($"cannot write into '{folder}': {e.Message}");
        }
    }
}
