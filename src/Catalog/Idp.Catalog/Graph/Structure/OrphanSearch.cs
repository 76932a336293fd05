using System.Collections.Immutable;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Looks at who states what of each node.</summary>
internal sealed class OrphanSearch(CatalogGraph graph, int maxResults)
{
    private readonly List<int> _isolated = [];
    private readonly List<int> _unreferenced = [];
    private readonly List<int> _dangling = [];

    public Orphans Find(CancellationToken cancellationToken)
    {
        for (int node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.IsPresent(node))
            {
                Look(node);
            }
        }

        bool isTruncated = _isolated.Count > maxResults || _unreferenced.Count > maxResults || _dangling.Count > maxResults;
        return new Orphans(
            Refs(_isolated), Refs(_unreferenced), [.. InOrder(_dangling).Take(maxResults).Select(node => new DanglingTarget(graph.Snapshot.Nodes.RefOf(node), Stating(node)))], isTruncated);
    }

    private void Look(int node)
    {
        var others = Others(node);
        if (!graph.Snapshot.TryFindRow(node, out _))
        {
            if (others.Touching > 0)
            {
                _dangling.Add(node);
            }

            return;
        }

        if (others.Touching == 0)
        {
            _isolated.Add(node);
        }

        if (!others.AreStating)
        {
            _unreferenced.Add(node);
        }
    }

    private (int Touching, bool AreStating) Others(int node)
    {
        var outgoing = graph.Relations.Out(node);
        var incoming = graph.Relations.In(node);
        int touching = 0;
        bool areStating = false;
        for (int i = 0; i < outgoing.Count; i++)
        {
            bool counts = outgoing.Nodes[i] != node && graph.IsVisible(outgoing.Nodes[i]);
            touching += counts ? 1 : 0;
            areStating |= counts && ((Emitters)outgoing.Emitters[i] & ~Emitters.Source) != 0;
        }

        for (int i = 0; i < incoming.Count; i++)
        {
            bool counts = incoming.Nodes[i] != node && graph.IsVisible(incoming.Nodes[i]);
            touching += counts ? 1 : 0;
            areStating |= counts && ((Emitters)incoming.Emitters[i] & ~Emitters.Target) != 0;
        }

        return (touching, areStating);
    }

    // Nobody but the other ends, or a third entity, can state a relation of what does not exist.
    private ImmutableArray<EntityRef> Stating(int node)
    {
        var stating = new HashSet<int>();
        var outgoing = graph.Relations.Out(node);
        var incoming = graph.Relations.In(node);
        for (int i = 0; i < outgoing.Count; i++)
        {
            AddEmitters(stating, new Statement(node, outgoing.Types[i], outgoing.Nodes[i]), (Emitters)outgoing.Emitters[i]);
        }

        for (int i = 0; i < incoming.Count; i++)
        {
            AddEmitters(stating, new Statement(incoming.Nodes[i], incoming.Types[i], node), (Emitters)incoming.Emitters[i]);
        }

        return [.. InOrder(stating.Where(graph.IsVisible)).Take(maxResults).Select(graph.Snapshot.Nodes.RefOf)];
    }

    private void AddEmitters(HashSet<int> stating, Statement edge, Emitters emitters)
    {
        if ((emitters & Emitters.Source) != 0)
        {
            stating.Add(edge.Source);
        }

        if ((emitters & Emitters.Target) != 0)
        {
            stating.Add(edge.Target);
        }

        if ((emitters & Emitters.Others) != 0)
        {
            stating.UnionWith(graph.Relations.Foreign.EmittersOf(edge));
        }
    }

    private ImmutableArray<EntityRef> Refs(List<int> nodes) => [.. InOrder(nodes).Take(maxResults).Select(graph.Snapshot.Nodes.RefOf)];

    private IEnumerable<int> InOrder(IEnumerable<int> nodes) => nodes.OrderBy(graph.Snapshot.Nodes.KeyOf, StringComparer.Ordinal);
}
