using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>Runs one step: its condition, its calls, its outputs. Order and texts are upstream's.</summary>
internal sealed class StepExecution(RunSession session, TemplateStep step)
{
    /// <summary>Runs the step.</summary>
    /// <returns>Its outputs, recorded; null when its condition is false.</returns>
    /// <exception cref="Exception">It failed; nothing is recorded of that yet.</exception>
    public async Task<JsonObject?> RunAsync()
    {
        session.Recorder.Post(Event($"Beginning step {step.Name}", StepStatus.Processing));
        ThrowIfCancelled();
        if (!Holds())
        {
            await EndAsync(StepStatus.Skipped, $"Skipping step {step.Id} because its if condition was false").ConfigureAwait(false);
            return null;
        }

        var action = session.Actions.Get(step.Action);
        if (session.Facts.IsDryRun && !Announce(action.Descriptor))
        {
            return await FakeAsync(action.Descriptor).ConfigureAwait(false);
        }

        var output = await CallAsync(action).ConfigureAwait(false);
        ThrowIfCancelled();
        await EndAsync(StepStatus.Completed, $"Finished step {step.Name}", output).ConfigureAwait(false);
        return output;
    }

    // As upstream: only texts and false are conditions here; with items, a text is looked at for each of them.
    private bool Holds()
    {
        if (step.If is null || !RunJson.IsString(step.If))
        {
            return step.If?.GetValueKind() != JsonValueKind.False;
        }

        if (step.Each is not null)
        {
            return true;
        }

        var result = session.Renderer.Render(step.If, session.Context.Plain(), step.Pointer.Append("if"), session.Interrupted);
        return !result.IsUndefined && TemplateTruth.IsTrue(result.Value);
    }

    private async Task<JsonObject> CallAsync(TemplateAction action)
    {
        var calls = session.Planner.Plan(step, action.Descriptor, session.Interrupted);
        var execution = new CallExecution(session, step, action, new StepCheckpoints(session, step));
        if (step.Each is null)
        {
            return await execution.RunAsync(calls[0]).ConfigureAwait(false);
        }

        var logger = new StepLogger(session.Recorder, step.Id);
        var lists = new JsonObject();
        foreach (var call in calls)
        {
            logger.Info($"{(call.ShouldRun ? "Running" : "Skipping")} step each: {EachItems.Text(call.Each!)}");
            if (call.ShouldRun)
            {
                ThrowIfCancelled();
                Append(lists, await execution.RunAsync(call).ConfigureAwait(false));
            }
        }

        return lists;
    }

    private static void Append(JsonObject lists, JsonObject outputs)
    {
        foreach (var (name, value) in outputs)
        {
            if (lists[name] is not JsonArray list)
            {
                lists[name] = list = [];
            }

            list.Add(value?.DeepClone());
        }
    }

    // Tells what a dry run would do. False when the action cannot take part.
    private bool Announce(ActionDescriptor action)
    {
        var shown = step.Input is null ? new JsonObject() : session.Renderer.RenderQuietly(step.Input, session.Context.WithStars(), session.Interrupted);
        new StepLogger(session.Recorder, step.Id)
            .Info($"Running {action.Id} in dry-run mode with inputs (secrets redacted): {RunJson.Write(shown, indented: true)}");
        return action.SupportsDryRun;
    }

    private async Task<JsonObject> FakeAsync(ActionDescriptor action)
    {
        var output = ExampleOutput.Of(action.OutputSchema);
        await EndAsync(StepStatus.Skipped, $"Skipping because {action.Id} does not support dry-run", output).ConfigureAwait(false);
        return output;
    }

    private async Task EndAsync(StepStatus status, string message, JsonObject? output = null)
    {
        var record = new JsonObject { ["type"] = RecordType.StepEnd, ["step"] = step.Index, ["status"] = status.ToString() };
        if (output is not null)
        {
            record["output"] = session.Seal.Seal(output);
        }

        await session.Recorder.WriteAsync(record, Event(message, status)).ConfigureAwait(false);
    }

    private void ThrowIfCancelled()
    {
        session.Interrupted.ThrowIfCancellationRequested();
        if (session.Cancelled.IsCancellationRequested)
        {
            throw session.CancellationOf(step);
        }
    }

    private RunEventBody Event(string message, StepStatus status) => new(message) { StepId = step.Id, Status = status };
}
