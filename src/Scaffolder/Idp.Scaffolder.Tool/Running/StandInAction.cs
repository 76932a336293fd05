using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tool.Running;

/// <summary>Stands in a dry run for an action that the tool does not have: the run skips it, and makes up its outputs when it is known what they are like.</summary>
internal sealed class StandInAction(ActionDescriptor descriptor) : TemplateAction(descriptor)
{
    public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
        => throw new ActionException($"Action '{Descriptor.Id}' is not here, and only a dry run goes on without it");
}
