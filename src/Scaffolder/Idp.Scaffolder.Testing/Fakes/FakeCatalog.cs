using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.BuiltIn.Catalogs;

namespace Idp.Scaffolder.Testing;

/// <summary>A catalog of given entities that takes every location, as nothing of what a fake published can be read. Thread-safe.</summary>
/// <param name="entities">The entities that are there; of equal references the last counts.</param>
public sealed class FakeCatalog(params JsonObject[] entities) : IScaffolderCatalog
{
    private readonly InMemoryCatalog _catalog = new(entities);
    private readonly ConcurrentDictionary<string, bool> _described = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<EntityRef> _asked = [];

    /// <summary>The locations that were registered, in ordinal order.</summary>
    public IReadOnlyList<string> Locations => _catalog.Locations;

    /// <summary>The entities that were asked for, in order, whether they are there or not.</summary>
    public IReadOnlyList<EntityRef> Asked => [.. _asked];

    /// <summary>Says what a location gives when it is registered. Others give nothing, so <c>catalog:register</c> has no <c>entityRef</c>.</summary>
    public void SetLocation(string target, params JsonObject[] entities)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(entities);
        _catalog.SetLocation(target, entities);
        _described[target] = true;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject?>> FindAsync(IReadOnlyList<EntityRef> references, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(references);
        foreach (var reference in references)
        {
            _asked.Enqueue(reference);
        }

        return _catalog.FindAsync(references, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask AddLocationAsync(string target, CancellationToken cancellationToken)
    {
        Describe(target);
        return _catalog.AddLocationAsync(target, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject>> ReadLocationAsync(string target, CancellationToken cancellationToken)
    {
        Describe(target);
        return _catalog.ReadLocationAsync(target, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> HasLocationAsync(string target, CancellationToken cancellationToken) => _catalog.HasLocationAsync(target, cancellationToken);

    private void Describe(string target)
    {
        if (_described.TryAdd(target, true))
        {
            _catalog.SetLocation(target);
        }
    }
}
