using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>
/// Makes one call of a step exactly once, as far as the action allows: goes on where earlier processes stopped, tries again what failed, and
/// asks when nobody can know.
/// </summary>
internal sealed class CallExecution(RunSession session, TemplateStep step, TemplateAction action, StepCheckpoints checkpoints)
{
    private readonly CallAttempt _attempt = new(session, step, action);
    private readonly WorkspaceBackup _backup = new(session.Facts);

    /// <returns>The outputs.</returns>
    public async Task<JsonObject> RunAsync(StepCall call)
    {
        var past = session.History?.Find(step.Index)?.Calls.GetValueOrDefault(call.Index);
        if (past is { IsDone: true })
        {
            return session.Seal.Open(past.Output)?.AsObject() ?? [];
        }

        if (past is { IsOpen: true } && await SettleAsync(call, past).ConfigureAwait(false) is { } found)
        {
            return await EndAsync(call, found).ConfigureAwait(false);
        }

        int attempts = step.Retry?.Attempts ?? 1;
        for (int attempt = 1 + (past?.Failures ?? 0); ; attempt++)
        {
            try
            {
                await BeginAsync(call).ConfigureAwait(false);
                bool isRepeated = attempt > 1 || session.History is not null;
                return await EndAsync(call, await _attempt.RunAsync(call, Context(call, isRepeated)).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (Exception failure) when (attempt < attempts && !session.Cancelled.IsCancellationRequested && !session.Interrupted.IsCancellationRequested)
            {
                if (await RepeatAsync(call, failure, attempt, attempts).ConfigureAwait(false) is { } late)
                {
                    return await EndAsync(call, late).ConfigureAwait(false);
                }
            }
        }
    }

    // What an attempt that began in a dead process left. Outputs when its effect is there, null when the call is to run (again).
    private async Task<JsonObject?> SettleAsync(StepCall call, CallHistory past)
    {
        switch (action.Descriptor.Recovery)
        {
            case ActionRecovery.Ask:
                throw await ParkAsync(call, past, "the action has neither an idempotency key nor a check for its effect").ConfigureAwait(false);
            case ActionRecovery.FindExisting:
                try
                {
                    return await _attempt.FindAsync(call, Context(call, isRepeated: true)).ConfigureAwait(false);
                }
                catch (Exception problem) when (!session.Cancelled.IsCancellationRequested && !session.Interrupted.IsCancellationRequested)
                {
                    throw await ParkAsync(call, past, $"the check for its effect failed: {problem.Message}").ConfigureAwait(false);
                }

            case ActionRecovery.RestoreWorkspace:
                _backup.Restore();
                return null;
            default:
                return null;
        }
    }

    // Only calls whose repetition needs thought are recorded before they begin.
    private async Task BeginAsync(StepCall call)
    {
        if (!session.IsDurable || action.Descriptor.Recovery == ActionRecovery.Repeat)
        {
            return;
        }

        if (action.Descriptor.Recovery == ActionRecovery.RestoreWorkspace)
        {
            _backup.Save();
        }

        await session.Recorder.WriteAsync(Record(RecordType.CallBegin, call)).ConfigureAwait(false);
    }

    private async Task<JsonObject> EndAsync(StepCall call, JsonObject outputs)
    {
        // Without items the step's own end says the same.
        if (session.IsDurable && call.Each is not null)
        {
            var record = Record(RecordType.CallEnd, call);
            record["output"] = session.Seal.Seal(outputs);
            await session.Recorder.WriteAsync(record).ConfigureAwait(false);
        }

        return outputs;
    }

    private async Task<JsonObject?> RepeatAsync(StepCall call, Exception failure, int attempt, int attempts)
    {
        var delay = step.Retry!.Delay;
        string message = $"Attempt {attempt} of {attempts} at step {step.Name} failed: {failure.Message} The next one begins in {delay}.";
        await session.Recorder
            .WriteAsync(Record(RecordType.CallFail, call), new RunEventBody(message) { StepId = step.Id, Level = ActionLogLevel.Warn }).ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(session.Cancelled, session.Interrupted);
        await Task.Delay(delay, session.Options.TimeProvider, stop.Token).ConfigureAwait(false);
        switch (action.Descriptor.Recovery)
        {
            case ActionRecovery.FindExisting:
                return await _attempt.FindAsync(call, Context(call, isRepeated: true)).ConfigureAwait(false);
            case ActionRecovery.RestoreWorkspace when session.IsDurable:
                _backup.Restore();
                return null;
            default:
                return null;
        }
    }

    private async Task<UncertainCallException> ParkAsync(StepCall call, CallHistory past, string why)
    {
        string item = call.Key is { } key ? $" for item '{session.Mask.Apply(key)}'" : "";
        string question = session.Mask.Apply(
            $"Step {step.Id} ({step.Name}) had begun action {action.Descriptor.Id}{item} when the process stopped, and {why}. "
            + "Find out whether it took effect, and resume the run with that decision: done, or to be run again.");
        if (!past.IsParked)
        {
            await session.Recorder
                .WriteAsync(Record(RecordType.Park, call), new RunEventBody(question) { StepId = step.Id, Level = ActionLogLevel.Warn }).ConfigureAwait(false);
        }

        return new UncertainCallException(new UncertainCall(step.Id, call.Index, action.Descriptor.Id, call.Key is null ? null : session.Mask.Apply(call.Key), question));
    }

    private ActionContext Context(StepCall call, bool isRepeated) => new()
    {
        Workspace = session.Facts.Workspace,
        Logger = new StepLogger(session.Recorder, step.Id),
        Secrets = session.Facts.Secrets,
        TaskId = session.Facts.TaskId,
        TemplateInfo = session.Facts.TemplateInfo,
        User = session.Facts.User,
        IsDryRun = session.Facts.IsDryRun,
        IsRepeated = isRepeated,
        Step = new ActionStep(step.Id, step.Name),
        IdempotencyKey = IdempotencyKeys.Of(session.Facts.TaskId, step.Index, call.Index),
        Engine = session.Renderer.Engine,
        Mask = session.Mask,
        Checkpoints = checkpoints,
    };

    private JsonObject Record(string type, StepCall call) => new() { ["type"] = type, ["step"] = step.Index, ["iteration"] = call.Index };
}
