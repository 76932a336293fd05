using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tool.Running;

/// <summary>What is known of actions: the tool's own, and those of a portal if somebody said which it has.</summary>
/// <param name="Portal">The portal's; null when nobody said.</param>
internal sealed record KnownActions(ImmutableArray<ActionDescriptor>? Portal)
{
    /// <summary>The registry of a dry run: what the tool does not have is stood in for.</summary>
    public ActionRegistry StandInFor(IEnumerable<string> missing) => ToolActions.All.With(
        [.. missing.Select(id => new StandInAction(Find(id) is { } known ? known with { SupportsDryRun = false } : new ActionDescriptor(id)))]);

    /// <summary>What a check knows when it judges a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="presumes">Whether an action that may be a portal's own is presumed to exist; never when the portal's are known.</param>
    public IReadOnlyCollection<ActionSignature> SignaturesFor(Template template, bool presumes) =>
    [
        .. ToolActions.All.Descriptors.Concat(Portal ?? []).DistinctBy(action => action.Id, StringComparer.Ordinal).Select(Signature),
        .. presumes ? Presumed(template).Select(id => new ActionSignature(id)) : [],
    ];

    /// <summary>The actions of a template that are presumed to exist.</summary>
    public IReadOnlyList<string> Presumed(Template template)
        => Portal is null ? [.. ToolActions.Missing(template, ToolActions.All).Where(id => !ToolActions.IsOfKnownFamily(id))] : [];

    private ActionDescriptor? Find(string id) => Portal?.FirstOrDefault(action => action.Id == id);

    private static ActionSignature Signature(ActionDescriptor action)
        => new(action.Id, action.InputSchema?.ToJson() as JsonObject, action.OutputSchema?.ToJson() as JsonObject);
}
