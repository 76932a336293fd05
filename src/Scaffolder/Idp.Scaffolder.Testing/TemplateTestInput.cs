using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Testing;

/// <summary>What a template is run with by a test.</summary>
/// <param name="Values">The answers to the template's questions. As in a portal, they are validated first, and defaults are not filled in.</param>
public sealed record TemplateTestInput(JsonObject Values)
{
    /// <summary>The secrets by name.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Who asks; null for a service.</summary>
    public RunUser? User { get; init; }

    /// <summary>Ids of actions that do nothing and give no output, unless <see cref="TemplateTestOptions.Actions"/> has them.</summary>
    public ImmutableArray<string> StubbedActions { get; init; } = [];
}
