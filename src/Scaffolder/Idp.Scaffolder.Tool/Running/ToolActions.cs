using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tool.Running;

/// <summary>The actions that the tool has.</summary>
internal static class ToolActions
{
    /// <summary>All of them; they reach nothing but files.</summary>
    public static ActionRegistry All { get; } = new([.. BuiltInActions.Create(), .. CommunityActions.Create()]);

    /// <summary>The ids of a template's actions that are in no registry, each once.</summary>
    public static IReadOnlyList<string> Missing(Template template, ActionRegistry actions)
        => [.. template.Steps.Select(step => step.Action).Where(id => !actions.TryGet(id, out _)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether an id is of a family of which the tool has every action: what it does not know there is a slip of the pen.</summary>
    public static bool IsOfKnownFamily(string id) => All.Descriptors.Any(action => FamilyOf(action.Id) == FamilyOf(id));

    private static string FamilyOf(string id) => id.Split(':')[0];
}
