using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Idp.Scaffolder.Actions;

/// <summary>The actions that steps may name. Immutable, so thread-safe.</summary>
public sealed class ActionRegistry
{
    private readonly FrozenDictionary<string, TemplateAction> _actions;

    /// <summary>Makes a registry.</summary>
    /// <exception cref="ArgumentException">Two actions have the same id.</exception>
    public ActionRegistry(IEnumerable<TemplateAction> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var byId = new Dictionary<string, TemplateAction>(StringComparer.Ordinal);
        foreach (var action in actions)
        {
            if (!byId.TryAdd(action.Descriptor.Id, action))
            {
                throw new ArgumentException($"Template action with ID '{action.Descriptor.Id}' has already been registered", nameof(actions));
            }
        }

        _actions = byId.ToFrozenDictionary(StringComparer.Ordinal);
        Descriptors = [.. byId.Values.Select(action => action.Descriptor).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
    }

    /// <summary>Makes a registry.</summary>
    /// <exception cref="ArgumentException">Two actions have the same id.</exception>
    public ActionRegistry(params ReadOnlySpan<TemplateAction> actions)
        : this((IEnumerable<TemplateAction>)actions.ToArray())
    {
    }

    /// <summary>What every action is, in the ordinal order of ids.</summary>
    public ImmutableArray<ActionDescriptor> Descriptors { get; }

    /// <summary>The action of an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out TemplateAction? action) => _actions.TryGetValue(id, out action);

    /// <summary>The action of an id.</summary>
    /// <exception cref="ActionException">There is none (<c>NotFoundError</c>).</exception>
    public TemplateAction Get(string id) => TryGet(id, out var action)
        ? action
        : throw ActionException.NotFound($"Template action with ID '{id}' is not registered.");

    /// <summary>These actions and others; where ids are equal, the others.</summary>
    /// <remarks>For tests that put a fake in an action's place.</remarks>
    public ActionRegistry With(params ReadOnlySpan<TemplateAction> actions)
    {
        var replaced = new Dictionary<string, TemplateAction>(_actions, StringComparer.Ordinal);
        foreach (var action in actions)
        {
            replaced[action.Descriptor.Id] = action;
        }

        return new ActionRegistry(replaced.Values);
    }
}
