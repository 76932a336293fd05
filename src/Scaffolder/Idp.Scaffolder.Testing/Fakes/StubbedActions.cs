using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Testing;

/// <summary>The actions of one run that do nothing.</summary>
internal sealed class StubbedActions
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public TemplateAction Make(string id)
    {
        _ids.Add(id);
        return new Stub(id);
    }

    /// <summary>Those that a run came to: a step that its condition skips gives no outputs at all.</summary>
    public ImmutableArray<string> Called(Template template, RunResult run)
    {
        var reached = run.Steps.Where(step => step.Output is not null).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return [.. template.Steps.Where(step => reached.Contains(step.Id)).Select(step => step.Action).Where(_ids.Contains).Distinct(StringComparer.Ordinal)];
    }

    private sealed class Stub(string id) : TemplateAction(new ActionDescriptor(id))
    {
        public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
