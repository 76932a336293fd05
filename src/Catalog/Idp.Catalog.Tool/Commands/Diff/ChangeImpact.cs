using System.Collections.Immutable;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>Who has to do with a change.</summary>
/// <param name="Dependents">Entities that depend on what changed or is gone, directly or indirectly, and did not change themselves.</param>
/// <param name="Owners">The owners of what changed or is gone, and of those.</param>
internal sealed record ChangeImpact(ImmutableArray<string> Dependents, ImmutableArray<string> Owners)
{
    // The built-in kinds relate entities there and back, so that it is enough to go forward.
    private static readonly HashSet<string> Followed =
        [.. GraphWalk.Impact.Steps.Where(step => step.Direction == WalkDirection.Outgoing).Select(step => step.Type)];

    /// <summary>Follows what is gone through the old catalog, and what is new or changed through the new one.</summary>
    public static ChangeImpact Of(CatalogSnapshot before, IReadOnlyCollection<string> removed, CatalogSnapshot after, IReadOnlyCollection<string> touched)
    {
        var owners = new SortedSet<string>(StringComparer.Ordinal);
        var dependents = new SortedSet<string>(StringComparer.Ordinal);
        dependents.UnionWith(Reach(before, removed, owners));
        dependents.UnionWith(Reach(after, touched, owners));
        dependents.ExceptWith(removed);
        dependents.ExceptWith(touched);
        return new ChangeImpact([.. dependents], [.. owners]);
    }

    private static HashSet<string> Reach(CatalogSnapshot catalog, IReadOnlyCollection<string> from, SortedSet<string> owners)
    {
        var reached = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Queue<EntityRef>(from.Select(key => EntityRef.Parse(key)));
        while (open.TryDequeue(out var reference))
        {
            foreach (var relation in catalog.RelationsOf(reference))
            {
                if (relation.Type == RelationTypes.OwnedBy)
                {
                    owners.Add(relation.Target.ToString());
                }
                else if (Followed.Contains(relation.Type) && catalog.Contains(relation.Target) && reached.Add(relation.Target.ToString()))
                {
                    open.Enqueue(relation.Target);
                }
            }
        }

        return reached;
    }
}
