using System.Text.Json.Nodes;
using Idp.Catalog.Model;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary>The catalog that templates read and register in. Called by several runs at once; must be thread-safe.</summary>
public interface IScaffolderCatalog
{
    /// <summary>The entities of these references in their order; null for one that is not there or that the user may not see. What is returned belongs to the caller.</summary>
    ValueTask<IReadOnlyList<JsonObject?>> FindAsync(IReadOnlyList<EntityRef> references, CancellationToken cancellationToken);

    /// <summary>Adds a location to the catalog.</summary>
    /// <param name="target">The address of a descriptor.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Actions.ActionException">It is there already (<c>ConflictError</c>), cannot be read, or the catalog does not answer.</exception>
    ValueTask AddLocationAsync(string target, CancellationToken cancellationToken);

    /// <summary>The entities that a location gives, without adding it.</summary>
    /// <exception cref="Actions.ActionException">It cannot be read, or the catalog does not answer.</exception>
    ValueTask<IReadOnlyList<JsonObject>> ReadLocationAsync(string target, CancellationToken cancellationToken);

    /// <summary>Whether the location was added, be it by an earlier attempt.</summary>
    /// <exception cref="Actions.ActionException">The catalog does not answer.</exception>
    ValueTask<bool> HasLocationAsync(string target, CancellationToken cancellationToken);
}
