using System.Collections.Immutable;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Actions;

/// <summary>What an action is called, takes and gives, and how it may be repeated. Immutable.</summary>
/// <remarks>Equality compares schemas and examples by reference.</remarks>
public sealed record ActionDescriptor
{
    private readonly ActionRecovery? _recovery;

    /// <summary>Describes an action.</summary>
    /// <param name="id">What steps name in <c>action</c>, such as <c>fetch:template</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public ActionDescriptor(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>What steps name in <c>action</c>; compared as written.</summary>
    public string Id { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>What inputs must be. Null: anything; a typed action generates it then.</summary>
    public ActionSchema? InputSchema { get; init; }

    /// <summary>What outputs are like; told to users and to checks, not enforced. Null: unknown; a typed action generates it then.</summary>
    public ActionSchema? OutputSchema { get; init; }

    /// <summary>How it is used; may be empty.</summary>
    public ImmutableArray<ActionExample> Examples { get; init; } = [];

    /// <summary>Whether it runs in a dry run, minding <see cref="ActionContext.IsDryRun"/>. Otherwise a dry run skips it and makes up its outputs.</summary>
    public bool SupportsDryRun { get; init; }

    /// <summary>Whether it changes nothing, neither in the workspace nor elsewhere.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it may remove or overwrite what it did not make.</summary>
    public bool IsDestructive { get; init; }

    /// <summary>Whether running it again with the same input changes nothing more.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>
    /// What a resumed run does with a step that had begun when the process died. Default: <see cref="ActionRecovery.Repeat"/> for an action
    /// that is idempotent or reads only, else <see cref="ActionRecovery.Ask"/>.
    /// </summary>
    public ActionRecovery Recovery
    {
        get => _recovery ?? (IsReadOnly || IsIdempotent ? ActionRecovery.Repeat : ActionRecovery.Ask);
        init => _recovery = value;
    }
}
