using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Journals.Files;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Prompting;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;
using Idp.Scaffolder.Tool.Running;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>Begins the run of a journal, or goes on with it, and tells how it ends.</summary>
internal sealed class DurableRun(Surroundings surroundings)
{
    private readonly ToolConsole _console = surroundings.Console;

    public async Task<int> RunAsync(RunOrder order, CancellationToken cancellationToken)
    {
        RefuseInWorkspace(order);
        using var journal = Open(order.Journal);
        try
        {
            var read = await journal.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (!read.Success)
            {
                RunDiagnostics.Say(read.Diagnostics, null, _console);
                return ExitCode.CouldNotRun;
            }

            return read.Records.IsEmpty
                ? await BeginAsync(order, journal, cancellationToken).ConfigureAwait(false)
                : await ResumeAsync(order, journal, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (surroundings.Terminated.IsCancellationRequested)
        {
            _console.Say($"{CommandTree.Name}: stopped; the same command goes on with the run");
            return ExitCode.Terminated;
        }
        catch (Exception e) when (e is JournalConflictException or InvalidDataException)
        {
            throw new ToolFailureException($"the journal '{order.Journal}' cannot be used: {e.Message.TrimEnd('.')}");
        }
    }

    private static FileRunJournal Open(string path)
    {
        try
        {
            return FileRunJournal.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailureException($"the journal '{path}' cannot be opened: {e.Message.TrimEnd('.')}");
        }
    }

    // Before the file is made: it would be a file of the result.
    private static void RefuseInWorkspace(RunOrder order)
    {
        string workspace = Path.TrimEndingDirectorySeparator(Path.GetFullPath(order.Workspace));
        string? folder = Path.GetFullPath(order.Journal);
        while ((folder = Path.GetDirectoryName(folder)) is not null)
        {
            if (folder == workspace)
            {
                throw new ToolFailureException($"the journal '{order.Journal}' lies in the workspace '{order.Workspace}', whose files steps change; put it beside the workspace");
            }
        }
    }

    private static ScaffolderRunner Runner(RunOrder order)
        => new(ToolActions.All, new TemplateEngine(), new ScaffolderOptions { Mode = order.Mode });

    private async Task<int> BeginAsync(RunOrder order, FileRunJournal journal, CancellationToken cancellationToken)
    {
        if (!order.Decisions.IsEmpty)
        {
            throw new ToolFailureException($"--decide: the journal '{order.Journal}' holds no run yet, so nothing waits for a decision");
        }

        var (file, template) = await LoadedTemplate.ReadOneAsync(order.Folder, _console, cancellationToken).ConfigureAwait(false);
        RefuseUnknownActions(template);
        TreeFolder.RefuseUnlessEmpty(order.Workspace, order.IsForced);
        var inputs = await order.Complete(template).ConfigureAwait(false);
        if (!ParameterFaults.Say(TemplateParameters.Validate(template, inputs.Values), template, _console)
            || !ParameterFaults.Say(TemplateParameters.ValidateSecrets(template, inputs.Secrets), template, _console))
        {
            return ExitCode.Findings;
        }

        var request = new RunRequest
        {
            Template = template,
            Workspace = new Workspace(order.Workspace),
            Values = inputs.Values,
            Secrets = inputs.Secrets,
            User = inputs.User,
            TemplateInfo = new TemplateInfo(template.Ref, new Uri(Path.Join(file.Folder, file.Name)), template.Entity["metadata"]!.AsObject()),
            Journal = journal,
        };
        var run = Runner(order).Start(request, surroundings.Terminated);
        var result = await FollowAsync(run, StepView.Of(_console, template.Steps)).ConfigureAwait(false);
        return new RunReport(_console).Tell(result, file);
    }

    private async Task<int> ResumeAsync(RunOrder order, FileRunJournal journal, CancellationToken cancellationToken)
    {
        var (_, template) = await LoadedTemplate.ReadOneAsync(order.Folder, _console, cancellationToken).ConfigureAwait(false);
        var request = new ResumeRequest
        {
            Journal = journal,
            Workspace = new Workspace(order.Workspace),
            IsWorkspaceMoved = order.IsWorkspaceMoved,
            Template = template.Ref,
            Secrets = order.Given.Secrets,
            Decisions = order.Decisions,
        };
        var result = await ResumeAsync(order, request).ConfigureAwait(false);
        if (!result.MissingSecrets.IsEmpty && surroundings.Terminal is { } terminal && order.MayAsk)
        {
            var secrets = await new SecretDialog(terminal).AskAsync(result.MissingSecrets, order.Given.Secrets, cancellationToken).ConfigureAwait(false);
            result = await ResumeAsync(order, request with { Secrets = secrets }).ConfigureAwait(false);
        }

        return new RunReport(_console).Tell(result, null);
    }

    private Task<RunResult> ResumeAsync(RunOrder order, ResumeRequest request)
        => FollowAsync(Runner(order).Resume(request, surroundings.Terminated), StepView.Of(_console, []));

    private async Task<RunResult> FollowAsync(TemplateRun run, StepView view)
    {
        using var cancellation = surroundings.Interrupted.Register(run.Cancel);
        using (view)
        {
            // The events end with the run, and Ctrl-C lets the run end: its last events are shown too.
            await foreach (var written in run.ReadEventsAsync(cancellationToken: CancellationToken.None).ConfigureAwait(false))
            {
                view.Show(written);
            }
        }

        return await run.Completion.ConfigureAwait(false);
    }

    // Known before the first effect, not after some.
    private static void RefuseUnknownActions(Template template)
    {
        var missing = ToolActions.Missing(template, ToolActions.All);
        if (missing.Count > 0)
        {
            throw new ToolFailureException($"this tool has no {(missing.Count == 1 ? "action" : "actions")} {string.Join(", ", missing)}, so the template can only be run dry");
        }
    }
}
