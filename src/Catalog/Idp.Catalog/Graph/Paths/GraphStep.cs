using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>One step of a way through the graph.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Relation">The relation that was followed, as it is in the catalog: from its source to its target, or the other way round.</param>
public sealed record GraphStep(EntityRef From, EntityRef To, Relation Relation)
{
    /// <summary>Whether the relation was followed from its source to its target.</summary>
    public bool IsForward => Relation.Source == From && Relation.Target == To;

    /// <summary><c>--type--&gt; to</c>, with the arrow in the direction of the relation.</summary>
    public override string ToString() => IsForward ? $"--{Relation.Type}--> {To}" : $"<--{Relation.Type}-- {To}";
}
