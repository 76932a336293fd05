using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>What the parts of one execution share.</summary>
internal sealed class RunSession
{
    public required RunFacts Facts { get; init; }

    public required ActionRegistry Actions { get; init; }

    public required ScaffolderOptions Options { get; init; }

    public required RunRecorder Recorder { get; init; }

    public required SecretBook Book { get; init; }

    public required SecretMask Mask { get; init; }

    public required SecretSeal Seal { get; init; }

    public required StepRenderer Renderer { get; init; }

    public required ExpressionContext Context { get; init; }

    public required CallPlanner Planner { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>What earlier processes did; null for a run that begins here.</summary>
    public RunHistory? History { get; init; }

    /// <summary>Whether another process may go on with the run.</summary>
    public required bool IsDurable { get; init; }

    /// <summary>Fires when the user wants the run to stop.</summary>
    public required CancellationToken Cancelled { get; init; }

    /// <summary>Fires when this process must stop, and the run may go on in another.</summary>
    public required CancellationToken Interrupted { get; init; }

    /// <summary>The failure of a step that a cancellation met.</summary>
    public ActionException CancellationOf(TemplateStep step) => new($"Step {step.Id} ({step.Name}) of task {Facts.TaskId} has been cancelled.");

    /// <summary>The error as users see it.</summary>
    public RunError ErrorOf(Exception failure)
        => new(failure is ActionException { Name: var name } ? Mask.Apply(name) : "Error", Mask.Apply(failure.Message));
}
