using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Runs.Execution;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs;

/// <summary>Runs templates. Thread-safe; runs share nothing.</summary>
public sealed class ScaffolderRunner
{
    private const int MaxDiagnostics = 1_000;

    private readonly ActionRegistry _actions;
    private readonly TemplateEngine _engine;
    private readonly ScaffolderOptions _options;

    /// <summary>Makes a runner.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public ScaffolderRunner(ActionRegistry actions, TemplateEngine engine, ScaffolderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(engine);
        _actions = actions;
        _engine = engine;
        _options = options ?? new ScaffolderOptions();
        _options.ThrowIfUnusable();
    }

    /// <summary>Begins a run.</summary>
    /// <param name="request">What it is begun with.</param>
    /// <param name="interruption">
    /// Fires when this process must stop: the action that runs is told to, nothing more is recorded, and another process can resume the run.
    /// <see cref="TemplateRun.Cancel"/> is what a user does.
    /// </param>
    public TemplateRun Start(RunRequest request, CancellationToken interruption = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Launch(async (events, cancelled) =>
        {
            if (request.Journal is { } journal && await CheckNewAsync(journal, interruption).ConfigureAwait(false) is { } refusal)
            {
                return refusal;
            }

            return await ExecuteAsync(RunFacts.Of(request), request.Journal, null, null, events, cancelled, interruption).ConfigureAwait(false);
        });
    }

    /// <summary>Goes on with a run that another process, or an uncertain call, left unfinished. One that is over gives its result and events again.</summary>
    /// <param name="request">What it goes on with.</param>
    /// <param name="interruption">See <see cref="Start"/>.</param>
    public TemplateRun Resume(ResumeRequest request, CancellationToken interruption = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Launch(async (events, cancelled) =>
        {
            var resumption = await Resumption.ReadAsync(request, interruption).ConfigureAwait(false);
            events.Publish(resumption.History?.Events ?? []);
            if (resumption.Result is { } result)
            {
                return result;
            }

            var history = resumption.History!;
            if (history.IsCancelled)
            {
                await cancelled.CancelAsync().ConfigureAwait(false);
            }

            var executed = await ExecuteAsync(resumption.Facts!, request.Journal, history, resumption.Book, events, cancelled, interruption).ConfigureAwait(false);
            return executed with { Diagnostics = [.. resumption.Diagnostics, .. executed.Diagnostics] };
        });
    }

    private static async Task<RunResult?> CheckNewAsync(IRunJournal journal, CancellationToken cancellationToken)
    {
        var read = await journal.ReadAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> diagnostics = read.Records.IsEmpty ? read.Diagnostics : [.. read.Diagnostics, new Diagnostic(RunFaults.JournalInUse, null)];
        return read.Success && read.Records.IsEmpty ? null : new RunResult { Status = RunStatus.Refused, Diagnostics = diagnostics };
    }

    private static TemplateRun Launch(Func<RunEventStream, CancellationTokenSource, Task<RunResult>> execute)
    {
        var events = new RunEventStream();
        var cancelled = new CancellationTokenSource();
        return new TemplateRun(events, cancelled, Task.Run(async () =>
        {
            try
            {
                var result = await execute(events, cancelled).ConfigureAwait(false);
                events.End(null);
                return result;
            }
            catch (Exception failure)
            {
                events.End(failure);
                throw;
            }
        }));
    }

    private async Task<RunResult> ExecuteAsync(
        RunFacts facts, IRunJournal? journal, RunHistory? history, SecretBook? known, RunEventStream events, CancellationTokenSource cancelled, CancellationToken interruption)
    {
        if (JournalPlace.Fault(journal, facts.Workspace) is { } misplaced)
        {
            return new RunResult { Status = RunStatus.Refused, Diagnostics = [misplaced] };
        }

        using var taken = facts.IsDryRun ? null : WorkspaceLock.TryTake(facts.Workspace);
        if (taken is null && !facts.IsDryRun)
        {
            return new RunResult { Status = RunStatus.Refused, Diagnostics = [new Diagnostic(RunFaults.WorkspaceInUse, null, facts.Workspace.Path)] };
        }

        var book = known ?? new SecretBook(facts.Secrets, facts.EnvironmentSecrets);
        var mask = new SecretMask(book);
        var recorder = new RunRecorder(journal, events, mask, _options, history);
        var diagnostics = new DiagnosticBag(limit: MaxDiagnostics);
        var renderer = new StepRenderer(_engine, facts.Template, _options.Mode, diagnostics);
        var context = new ExpressionContext(facts);
        var session = new RunSession
        {
            Facts = facts,
            Actions = _actions,
            Options = _options,
            Recorder = recorder,
            Book = book,
            Mask = mask,
            Seal = new SecretSeal(book),
            Renderer = renderer,
            Context = context,
            Planner = new CallPlanner(facts, context, renderer, book, _options.MaxEachItems),
            Diagnostics = diagnostics,
            History = history,
            IsDurable = journal is not null,
            Cancelled = cancelled.Token,
            Interrupted = interruption,
        };
        try
        {
            return await new RunExecution(session).RunAsync().ConfigureAwait(false);
        }
        finally
        {
            await recorder.StopAsync().ConfigureAwait(false);
        }
    }
}
