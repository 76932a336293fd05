using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary>A catalog of given entities, for tests and small programs. Thread-safe.</summary>
public sealed class InMemoryCatalog : IScaffolderCatalog
{
    private readonly ConcurrentDictionary<EntityRef, JsonObject> _entities = new();
    private readonly ConcurrentDictionary<string, JsonObject[]> _readable = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _locations = new(StringComparer.Ordinal);

    /// <summary>A catalog that holds these entities; of equal references the last counts.</summary>
    public InMemoryCatalog(params ReadOnlySpan<JsonObject> entities)
    {
        foreach (var entity in entities)
        {
            _entities[EntityNames.RefOf(entity)] = entity;
        }
    }

    /// <summary>The locations that were added, in ordinal order.</summary>
    public IReadOnlyList<string> Locations => [.. _locations.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Says what a location gives when it is read.</summary>
    public void SetLocation(string target, params ReadOnlySpan<JsonObject> entities) => _readable[target] = entities.ToArray();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject?>> FindAsync(IReadOnlyList<EntityRef> references, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(references);
        return ValueTask.FromResult<IReadOnlyList<JsonObject?>>(
            [.. references.Select(reference => _entities.TryGetValue(reference, out var entity) ? (JsonObject)entity.DeepClone() : null)]);
    }

    /// <inheritdoc/>
    public ValueTask AddLocationAsync(string target, CancellationToken cancellationToken)
    {
        foreach (var entity in Read(target))
        {
            _entities.TryAdd(EntityNames.RefOf(entity), entity);
        }

        return _locations.TryAdd(target, true)
            ? ValueTask.CompletedTask
            : throw ActionException.Conflict($"Location url:{target} already exists");
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject>> ReadLocationAsync(string target, CancellationToken cancellationToken)
        => ValueTask.FromResult<IReadOnlyList<JsonObject>>([.. Read(target).Select(entity => (JsonObject)entity.DeepClone())]);

    /// <inheritdoc/>
    public ValueTask<bool> HasLocationAsync(string target, CancellationToken cancellationToken) => ValueTask.FromResult(_locations.ContainsKey(target));

    private JsonObject[] Read(string target) => _readable.TryGetValue(target, out var entities)
        ? entities
        : throw ActionException.NotFound($"The location url:{target} cannot be read");
}
