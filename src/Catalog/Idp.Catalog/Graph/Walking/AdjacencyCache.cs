using System.Collections.Concurrent;

namespace Idp.Catalog.Graph.Walking;

/// <summary>Keeps the adjacencies of the walks that are asked for again and again. Bounded; thread-safe.</summary>
internal sealed class AdjacencyCache
{
    private const int MaxWalks = 16;

    private readonly ConcurrentDictionary<string, Adjacency> _byWalk = new(StringComparer.Ordinal);

    /// <summary>That of a walk; worked out when it is not here, twice perhaps when two ask at once.</summary>
    public Adjacency GetOrAdd(WalkMask mask, Func<Adjacency> make)
    {
        if (_byWalk.TryGetValue(mask.Key, out var known))
        {
            return known;
        }

        var made = make();
        return _byWalk.Count < MaxWalks ? _byWalk.GetOrAdd(mask.Key, made) : made;
    }
}
