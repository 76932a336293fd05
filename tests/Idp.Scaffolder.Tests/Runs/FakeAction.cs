using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tests.Runs;

/// <summary>An action made of a function.</summary>
internal sealed class FakeAction(ActionDescriptor descriptor, Func<JsonObject, ActionContext, CancellationToken, Task> run) : TemplateAction(descriptor)
{
    public FakeAction(string id, Action<JsonObject, ActionContext> run)
        : this(new ActionDescriptor(id), (input, context, _) =>
        {
            run(input, context);
            return Task.CompletedTask;
        })
    {
    }

    public Func<JsonObject, ActionContext, Task<bool>>? Find { get; init; }

    public override async ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
        => await run(input, context, cancellationToken);

    public override async ValueTask<bool> FindExistingAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
        => await Find!(input, context);
}
