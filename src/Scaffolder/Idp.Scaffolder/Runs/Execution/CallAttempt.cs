using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>One attempt at a call: runs the action with a limit of time, and leaves it behind if it does not stop.</summary>
internal sealed class CallAttempt(RunSession session, TemplateStep step, TemplateAction action)
{
    /// <summary>Runs the action.</summary>
    /// <returns>Its outputs.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled or interrupted.</exception>
    /// <exception cref="ActionException">The time was over, or the output too large.</exception>
    public Task<JsonObject> RunAsync(StepCall call, ActionContext context)
        => LimitAsync(context, token => action.ExecuteAsync(call.Input.DeepClone().AsObject(), context, token).AsTask());

    /// <summary>Asks the action for the effect of an earlier attempt.</summary>
    /// <returns>Its outputs; null when it is not there.</returns>
    public async Task<JsonObject?> FindAsync(StepCall call, ActionContext context)
    {
        bool isFound = false;
        var outputs = await LimitAsync(
            context,
            async token => isFound = await action.FindExistingAsync(call.Input.DeepClone().AsObject(), context, token).ConfigureAwait(false)).ConfigureAwait(false);
        return isFound ? outputs : null;
    }

    private async Task<JsonObject> LimitAsync(ActionContext context, Func<CancellationToken, Task> run)
    {
        var timeout = step.Timeout ?? session.Options.StepTimeout;
        using var clock = new CancellationTokenSource(timeout, session.Options.TimeProvider);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(session.Cancelled, session.Interrupted, clock.Token);
        bool isLeftBehind = false;
        try
        {
            // Off this thread: an action that blocks must not keep the time limit from being seen.
            var running = Task.Run(() => run(stop.Token), CancellationToken.None);
            isLeftBehind = !await EndAsync(running, stop.Token).ConfigureAwait(false);
            if (isLeftBehind)
            {
                throw new OperationCanceledException(stop.Token);
            }

            await running.ConfigureAwait(false);
            return Checked(context.Outputs);
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested && !session.Cancelled.IsCancellationRequested && !session.Interrupted.IsCancellationRequested)
        {
            string rest = isLeftBehind ? " The action did not stop and was left behind." : "";
            throw new ActionException("TimeoutError", $"Step {step.Id} ({step.Name}) took longer than {timeout}.{rest}", null);
        }
        finally
        {
            if (!isLeftBehind)
            {
                context.DeleteTemporaryDirectories();
            }
        }
    }

    // False when the action was told to stop and did not.
    private async Task<bool> EndAsync(Task running, CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        using (stop.Register(stopped.SetResult))
        {
            await Task.WhenAny(running, stopped.Task).ConfigureAwait(false);
        }

        if (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(session.Options.StopTimeout, session.Options.TimeProvider, CancellationToken.None)).ConfigureAwait(false);
        }

        if (running.IsCompleted)
        {
            return true;
        }

        // Whatever it throws later belongs to nobody.
        _ = running.ContinueWith(static left => left.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return false;
    }

    private JsonObject Checked(JsonObject outputs)
    {
        string json = RunJson.Write(outputs);
        return json.Length <= session.Options.MaxOutputLength
            ? RunJson.Parse(json)!.AsObject()
            : throw new ActionException($"The output of action {action.Descriptor.Id} is longer than {session.Options.MaxOutputLength} ({nameof(ScaffolderOptions.MaxOutputLength)}).");
    }
}
