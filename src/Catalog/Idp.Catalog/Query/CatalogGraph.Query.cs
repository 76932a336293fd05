using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Query;

namespace Idp.Catalog.Graph;

/// <content>The graph under a predicate.</content>
public sealed partial class CatalogGraph
{
    /// <summary>The part of the graph whose entities fulfil a predicate, such as what a caller may see; targets of relations that do not exist are no part of it.</summary>
    /// <remarks>The predicate is worked out once, here; a question then looks at one bit of each node. Conditions add up.</remarks>
    public CatalogGraph Where(EntityPredicate predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Restrict(NodeFilter.Of(Snapshot.NodesOf(predicate)));
    }
}
