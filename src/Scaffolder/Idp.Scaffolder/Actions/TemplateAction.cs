using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Actions;

/// <summary>What a step of a template can do. Thread-safe: one instance serves every run.</summary>
/// <remarks>
/// An action that fails throws; <see cref="ActionException"/> says which kind of failure a user reads, any other exception is the kind
/// <c>Error</c>. Derive from <see cref="TemplateAction{TInput, TOutput}"/> unless input or output has no type.
/// </remarks>
public abstract class TemplateAction
{
    /// <summary>Makes an action that describes itself with its schemas.</summary>
    protected TemplateAction(ActionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>What the action is called, takes and gives, and how it may be repeated.</summary>
    public ActionDescriptor Descriptor { get; }

    /// <summary>Does it.</summary>
    /// <param name="input">The rendered input of the step; it passed <see cref="ActionDescriptor.InputSchema"/>, and belongs to the action.</param>
    /// <param name="context">The run around it; outputs are given to <see cref="ActionContext.Output"/>.</param>
    /// <param name="cancellationToken">Fires when the run is cancelled or the step's time is over.</param>
    public abstract ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the effect of an earlier attempt with this input is there. Asked after a crash, when the step had begun and its end was not
    /// recorded, of actions with <see cref="ActionRecovery.FindExisting"/> only.
    /// </summary>
    /// <returns>
    /// True when it is there: its outputs were given to <see cref="ActionContext.Output"/>, and the action does not run. False when it is
    /// surely not: the action runs. Who cannot tell throws, and the step is parked as uncertain.
    /// </returns>
    public virtual ValueTask<bool> FindExistingAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
        => throw new NotSupportedException($"Action '{Descriptor.Id}' declares a check for an existing effect and has none.");
}
