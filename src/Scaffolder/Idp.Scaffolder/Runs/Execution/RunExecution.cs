using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>Runs the steps of a template in order, from where earlier processes left off; then renders its output.</summary>
internal sealed class RunExecution(RunSession session)
{
    private readonly ImmutableArray<StepResult>.Builder _steps = ImmutableArray.CreateBuilder<StepResult>();
    private RunError? _firstError;
    private readonly Lock _telling = new();
    private bool _isCancellationTold;
    private volatile string? _currentStep;

    public async Task<RunResult> RunAsync()
    {
        using var cancellation = session.Cancelled.Register(TellCancelled);
        Directory.CreateDirectory(session.Facts.Workspace.Path);
        await StartAsync().ConfigureAwait(false);
        try
        {
            foreach (var step in session.Facts.Template.Steps)
            {
                session.Interrupted.ThrowIfCancellationRequested();
                if (!session.Cancelled.IsCancellationRequested)
                {
                    // What is told of a cancellation names the step that it met, though the run may go on before it is told.
                    _currentStep = step.Id;
                }

                if (session.History?.Find(step.Index) is { Status: not null } past)
                {
                    Replay(step, past);
                }
                else if (session.Context.HasFailed && !AsksForStatus(step))
                {
                    await SkipAsync(step).ConfigureAwait(false);
                }
                else
                {
                    await RunAsync(step).ConfigureAwait(false);
                }
            }

            return await EndAsync().ConfigureAwait(false);
        }
        catch (UncertainCallException uncertain)
        {
            return Result(RunStatus.Uncertain) with { Uncertain = [uncertain.Call] };
        }
        catch (SealBrokenException broken)
        {
            session.Diagnostics.Add(new Diagnostic(RunFaults.SecretChanged, null, broken.Message));
            return Result(RunStatus.Refused);
        }
    }

    private async Task StartAsync()
    {
        var steps = session.Facts.Template.Steps;
        string start = $"Starting up task with {steps.Length} steps";
        if (session.History is not { } history)
        {
            await session.Recorder.WriteAsync(BeginRecord.Write(session.Facts, session.Seal), new RunEventBody(start)).ConfigureAwait(false);
            return;
        }

        TemporaryFolders.Delete(session.Facts.Workspace);
        session.Recorder.Post(new RunEventBody("Another process goes on with the run.") { RecoverStrategy = "none" }, RunEventType.Recovered);
        session.Recorder.Post(new RunEventBody(start));
        int completed = steps.Count(step => history.Find(step.Index)?.Status == StepStatus.Completed);
        if (completed > 0)
        {
            session.Recorder.Post(new RunEventBody($"Task recovered - resuming from last known good state. {completed} step(s) already completed."));
        }

        await session.Recorder.FlushAsync().ConfigureAwait(false);
    }

    // What a step did in an earlier process: its outputs, and the secrets that it derived.
    private void Replay(TemplateStep step, StepHistory past)
    {
        if (past.Status != StepStatus.Skipped && session.Actions.TryGet(step.Action, out var action))
        {
            try
            {
                session.Planner.Rederive(step, action.Descriptor, session.Interrupted);
            }
            catch (Actions.ActionException)
            {
                // It failed on its input then, and does so now.
            }
        }

        if (session.Seal.Open(past.Output) is JsonObject output)
        {
            session.Context.Add(step.Id, output);
            _steps.Add(new StepResult(step.Id, past.Status!.Value, session.Mask.Apply(output)));
        }
        else
        {
            _steps.Add(new StepResult(step.Id, past.Status!.Value, Error: past.Error));
        }

        if (past.Status == StepStatus.Completed)
        {
            session.Recorder.Post(
                new RunEventBody($"Skipping step {step.Id} because it was already completed in a previous run") { StepId = step.Id, Status = StepStatus.Completed });
        }
        else if (past.Status == StepStatus.Failed && !past.IsContinued)
        {
            _firstError ??= past.Error;
            session.Context.HasFailed = true;
        }
    }

    private async Task RunAsync(TemplateStep step)
    {
        try
        {
            var output = await new StepExecution(session, step).RunAsync().ConfigureAwait(false);
            if (output is not null)
            {
                session.Context.Add(step.Id, output);
            }

            _steps.Add(new StepResult(step.Id, output is null ? StepStatus.Skipped : StepStatus.Completed, output is null ? null : session.Mask.Apply(output)));
        }
        catch (Exception failure) when (failure is not (UncertainCallException or SealBrokenException) && !session.Interrupted.IsCancellationRequested)
        {
            await FailAsync(step, session.ErrorOf(Cancelled(step, failure))).ConfigureAwait(false);
        }
    }

    private async Task FailAsync(TemplateStep step, RunError error)
    {
        bool isContinued = step.ContinueOnError && !session.Cancelled.IsCancellationRequested;
        var record = new JsonObject
        {
            ["type"] = RecordType.StepEnd,
            ["step"] = step.Index,
            ["status"] = nameof(StepStatus.Failed),
            ["error"] = RunEventJson.ErrorJson(error),
            ["continued"] = isContinued,
        };
        string text = $"{error.Name}: {error.Message}";
        var failed = new RunEventBody(text) { StepId = step.Id, Status = StepStatus.Failed };
        if (_firstError is null || isContinued)
        {
            await session.Recorder.WriteAsync(record, failed).ConfigureAwait(false);
        }
        else
        {
            await session.Recorder
                .WriteAsync(record, failed, failed with { Message = $"Additional error occurred: {error.Message}\n{text}" }).ConfigureAwait(false);
        }

        _steps.Add(new StepResult(step.Id, StepStatus.Failed, Error: error));
        if (!isContinued)
        {
            _firstError ??= error;
            session.Context.HasFailed = true;
        }
    }

    private Exception Cancelled(TemplateStep step, Exception failure)
        => failure is OperationCanceledException && session.Cancelled.IsCancellationRequested
            ? session.CancellationOf(step)
            : failure;

    // After a failure only steps whose condition calls always() or failure() are looked at; as upstream, calling is what counts here.
    private bool AsksForStatus(TemplateStep step)
    {
        if (!RunJson.IsString(step.If) || session.Cancelled.IsCancellationRequested)
        {
            return false;
        }

        session.Context.IsStatusAsked = false;
        session.Renderer.RenderQuietly(step.If, session.Context.Plain(), session.Interrupted);
        return session.Context.IsStatusAsked;
    }

    private async Task SkipAsync(TemplateStep step)
    {
        var record = new JsonObject { ["type"] = RecordType.StepEnd, ["step"] = step.Index, ["status"] = nameof(StepStatus.Skipped) };
        await session.Recorder
            .WriteAsync(record, new RunEventBody($"Skipping step {step.Id} because a previous step failed") { StepId = step.Id, Status = StepStatus.Skipped })
            .ConfigureAwait(false);
        _steps.Add(new StepResult(step.Id, StepStatus.Skipped));
    }

    private async Task<RunResult> EndAsync()
    {
        if (session.Cancelled.IsCancellationRequested)
        {
            TellCancelled();
        }

        var status = _firstError is null ? RunStatus.Completed : session.Cancelled.IsCancellationRequested ? RunStatus.Cancelled : RunStatus.Failed;
        JsonObject? output = null;
        if (status == RunStatus.Completed)
        {
            try
            {
                output = session.Mask.Apply(OutputRendering.Render(session));
            }
            catch (Actions.ActionException failure)
            {
                (status, _firstError) = (RunStatus.Failed, session.ErrorOf(failure));
            }
        }

        var record = new JsonObject { ["type"] = RecordType.End, ["status"] = status.ToString(), ["output"] = output?.DeepClone() };
        if (_firstError is not null)
        {
            record["error"] = RunEventJson.ErrorJson(_firstError);
        }

        var body = new RunEventBody($"Run completed with status: {status.ToString().ToLowerInvariant()}") { Output = output, Error = _firstError };
        await session.Recorder.WriteAsync(record, RunEventType.Completion, body).ConfigureAwait(false);
        new WorkspaceBackup(session.Facts).Delete();
        return Result(status) with { Output = output, Error = _firstError };
    }

    private RunResult Result(RunStatus status) => new()
    {
        Status = status,
        Steps = _steps.ToImmutable(),
        Diagnostics = session.Mask.Apply(session.Diagnostics.ToSortedArray()),
    };

    // Told by who cancels, or by the run itself when it gets there first: nothing may be told behind the end of a run.
    private void TellCancelled()
    {
        lock (_telling)
        {
            if (_isCancellationTold || session.History?.IsCancelled == true)
            {
                return;
            }

            _isCancellationTold = true;
            session.Recorder.Post(
                new RunEventBody($"Step {_currentStep} has been cancelled.") { StepId = _currentStep, Status = StepStatus.Cancelled },
                RunEventType.Cancelled,
                new JsonObject { ["type"] = RecordType.Cancel });
        }
    }
}
