using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>A way through the graph, each step beginning where the one before ends.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Steps">Its steps; none when it ends where it begins.</param>
public sealed record GraphPath(EntityRef Start, ImmutableArray<GraphStep> Steps)
{
    /// <summary>Where it ends.</summary>
    public EntityRef End => Steps.IsEmpty ? Start : Steps[^1].To;

    /// <summary>The number of steps.</summary>
    public int Length => Steps.Length;

    /// <summary>What it comes by, from <see cref="Start"/> to <see cref="End"/>.</summary>
    public IEnumerable<EntityRef> Refs => Steps.Select(step => step.To).Prepend(Start);

    /// <summary>Whether both come the same way by the same relations.</summary>
    public bool Equals(GraphPath? other) => other is not null && Start == other.Start && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Steps.Length, End);

    /// <summary><c>a --dependencyOf--&gt; b &lt;--consumesApi-- c</c>.</summary>
    public override string ToString() => string.Join(" ", Steps.Select(step => step.ToString()).Prepend(Start.ToString()));
}
