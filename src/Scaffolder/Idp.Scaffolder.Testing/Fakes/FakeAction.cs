using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Testing;

/// <summary>An action that remembers how it was called, and gives outputs that the test chose. Thread-safe.</summary>
public sealed class FakeAction : TemplateAction
{
    private readonly Func<JsonObject, JsonObject> _answer;
    private readonly Lock _lock = new();
    private ImmutableArray<FakeCall> _calls = [];

    /// <summary>An action that takes any input and takes part in dry runs too.</summary>
    /// <param name="id">What steps name in <c>action</c>.</param>
    /// <param name="outputs">What every call gives; null for nothing.</param>
    public FakeAction(string id, JsonObject? outputs = null)
        : this(id, _ => outputs ?? [])
    {
    }

    /// <summary>An action whose outputs depend on its input.</summary>
    /// <param name="id">What steps name in <c>action</c>.</param>
    /// <param name="answer">Gives the outputs of an input; what it throws, the step fails with. May be called by several runs at once.</param>
    public FakeAction(string id, Func<JsonObject, JsonObject> answer)
        : this(new ActionDescriptor(id) { SupportsDryRun = true }, answer)
    {
    }

    /// <summary>An action with a description: one with schemas is held to them as the real one is.</summary>
    /// <param name="descriptor">What the action says of itself; without <see cref="ActionDescriptor.SupportsDryRun"/> a dry run makes up its outputs.</param>
    /// <param name="answer">Gives the outputs of an input.</param>
    public FakeAction(ActionDescriptor descriptor, Func<JsonObject, JsonObject> answer)
        : base(descriptor)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _answer = answer;
    }

    /// <summary>The calls so far, in order.</summary>
    public ImmutableArray<FakeCall> Calls
    {
        get
        {
            lock (_lock)
            {
                return _calls;
            }
        }
    }

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        lock (_lock)
        {
            _calls = _calls.Add(new FakeCall(context.Step.Id, (JsonObject)input.DeepClone(), context.IsDryRun));
        }

        foreach (var (name, value) in _answer(input))
        {
            context.Output(name, value?.DeepClone());
        }

        return ValueTask.CompletedTask;
    }
}
