using System.Collections.Immutable;

namespace Idp.TechDocs.Plugins;

/// <summary>A navigation that a plugin makes.</summary>
/// <param name="Nodes">Its items.</param>
/// <param name="Hidden">Pages that are left out on purpose.</param>
internal sealed record PluginNavigation(ImmutableArray<NavNode> Nodes, IReadOnlySet<string> Hidden);
