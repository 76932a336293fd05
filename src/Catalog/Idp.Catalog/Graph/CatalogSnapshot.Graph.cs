using Idp.Catalog.Graph;

namespace Idp.Catalog.Snapshots;

public sealed partial class CatalogSnapshot
{
    private CatalogGraph? _graph;

    /// <summary>What the relations of this version say: reach, impact, paths, cycles, ownership.</summary>
    /// <remarks>Free to ask for. What it works out and may use again stays with this version, or with the segment that versions share.</remarks>
    public CatalogGraph Graph => _graph ??= new CatalogGraph(this, null);
}
