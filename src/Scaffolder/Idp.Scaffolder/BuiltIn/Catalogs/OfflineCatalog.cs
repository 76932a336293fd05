using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary>No catalog: nothing is found, and registering fails. For runs where there is none, such as in a build.</summary>
public sealed class OfflineCatalog : IScaffolderCatalog
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject?>> FindAsync(IReadOnlyList<EntityRef> references, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(references);
        return ValueTask.FromResult<IReadOnlyList<JsonObject?>>(new JsonObject?[references.Count]);
    }

    /// <inheritdoc/>
    public ValueTask AddLocationAsync(string target, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JsonObject>> ReadLocationAsync(string target, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public ValueTask<bool> HasLocationAsync(string target, CancellationToken cancellationToken) => throw None();

    private static ActionException None() => new("There is no catalog in this run; give the scaffolder one to register in");
}
