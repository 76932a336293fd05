using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>The navigation of a site, and what else its plugins decide. Immutable.</summary>
public sealed record NavigationResult
{
    /// <summary>The navigation. Pages have their place; their own titles are known once they are read: <see cref="NavNode.ToItem"/>.</summary>
    public required ImmutableArray<NavNode> Nodes { get; init; }

    /// <summary>All files of the site, in MkDocs' order; those that are excluded are missing.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>Pages that the navigation lacks and nobody excused, in order. They are built.</summary>
    public ImmutableArray<string> Omitted { get; init; } = [];

    /// <summary>Pages that moved; see the plugin <c>redirects</c>.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>What is wrong, in the order of its places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
