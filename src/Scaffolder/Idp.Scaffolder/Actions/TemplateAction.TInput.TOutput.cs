using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Actions;

/// <summary>An action whose input and output are types; their JSON Schemas are generated unless the descriptor brings its own.</summary>
/// <typeparam name="TInput">Read by System.Text.Json with camel-case names; see <see cref="ActionSchema.Of{T}"/> for what its schema respects.</typeparam>
/// <typeparam name="TOutput">Each property is one output; a property that is null is none. <see cref="NoOutput"/> for an action without.</typeparam>
public abstract class TemplateAction<TInput, TOutput> : TemplateAction
    where TInput : class
    where TOutput : class
{
    /// <summary>Makes an action; schemas that <paramref name="descriptor"/> leaves out are generated.</summary>
    protected TemplateAction(ActionDescriptor descriptor)
        : base(Complete(descriptor))
    {
    }

    /// <inheritdoc/>
    public sealed override async ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Give(await RunAsync(Read(input), context, cancellationToken).ConfigureAwait(false), context);
    }

    /// <inheritdoc/>
    public sealed override async ValueTask<bool> FindExistingAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var found = await FindAsync(Read(input), context, cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return false;
        }

        Give(found, context);
        return true;
    }

    /// <summary>Does it; see <see cref="TemplateAction.ExecuteAsync"/>.</summary>
    protected abstract ValueTask<TOutput> RunAsync(TInput input, ActionContext context, CancellationToken cancellationToken);

    /// <summary>The outputs of an earlier attempt with this input whose effect is there, or null; see <see cref="TemplateAction.FindExistingAsync"/>.</summary>
    protected virtual ValueTask<TOutput?> FindAsync(TInput input, ActionContext context, CancellationToken cancellationToken)
        => throw new NotSupportedException($"Action '{Descriptor.Id}' declares a check for an existing effect and has none.");

    private static ActionDescriptor Complete(ActionDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor with
        {
            InputSchema = descriptor.InputSchema ?? ActionSchema.Of<TInput>(),
            OutputSchema = descriptor.OutputSchema ?? ActionSchema.Of<TOutput>(),
        };
    }

    private TInput Read(JsonObject input)
    {
        try
        {
            return input.Deserialize<TInput>(ActionJson.Options)
                ?? throw ActionException.Input($"Invalid input passed to action {Descriptor.Id}, it is null");
        }
        catch (JsonException problem)
        {
            // Only where a schema given by hand lets through what the type cannot hold.
            throw ActionException.Input($"Invalid input passed to action {Descriptor.Id}, {problem.Message}", problem);
        }
    }

    private static void Give(TOutput output, ActionContext context)
    {
        if (JsonSerializer.SerializeToNode(output, ActionJson.Options) is not JsonObject outputs)
        {
            return;
        }

        foreach (var (name, value) in outputs)
        {
            context.Output(name, value?.DeepClone());
        }
    }
}
