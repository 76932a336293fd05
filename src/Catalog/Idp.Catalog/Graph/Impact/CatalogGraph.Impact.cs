using System.Collections.Immutable;
using Idp.Catalog.Graph.Ownership;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>What an entity takes down when it fails: each with the shortest explanation, the owners to tell, by owner, system and domain.</summary>
    /// <param name="cause">What fails; need not exist.</param>
    /// <param name="options">What counts as being taken down, and how far it is followed.</param>
    /// <param name="cancellationToken">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public ImpactReport Impact(EntityRef cause, ImpactOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ImpactOptions();
        var bounds = new TraversalOptions { Walk = options.Walk, MaxDepth = options.MaxDepth, MaxResults = options.MaxResults };
        var reached = Traverse(cause, bounds, cancellationToken);
        using var homes = new EntityHomes(this);
        var entities = ImmutableArray.CreateBuilder<ImpactedEntity>(reached.Count);
        foreach (var entity in reached)
        {
            cancellationToken.ThrowIfCancellationRequested();
            entities.Add(new ImpactedEntity(entity, homes.OwnersOf(entity.Node), homes.SystemsOf(entity.Node), homes.DomainsOf(entity.Node)));
        }

        var owners = reached.IsKnown ? homes.OwnersOf(reached.Tree.Nodes[0]) : [];
        return new ImpactReport(cause, reached.IsKnown, owners, entities.DrainToImmutable(), reached.IsTruncated);
    }
}
