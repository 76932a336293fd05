using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots;

/// <summary>Changes that become visible together, or not at all. Immutable.</summary>
public sealed class ChangeSet
{
    /// <summary>A set of changes.</summary>
    /// <param name="changes">At most one for each entity, in any order.</param>
    /// <param name="version">The version that the catalog has afterwards, where the source of the changes names its states, each once; otherwise a new one.</param>
    /// <exception cref="ArgumentException">Two changes concern one entity, a change is null, or the version is the empty catalog's or none.</exception>
    public ChangeSet(IEnumerable<EntityChange> changes, CatalogVersion? version = null)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Changes = [.. changes];
        Version = version ?? CatalogVersion.New();
        if (string.IsNullOrEmpty(Version.Value) || Version == CatalogVersion.Empty)
        {
            throw new ArgumentException("A version has a name, and not that of the empty catalog.", nameof(version));
        }

        if (Changes.Contains(null!))
        {
            throw new ArgumentException("A change is null.", nameof(changes));
        }

        var seen = new HashSet<EntityRef>(Changes.Length);
        foreach (var change in Changes)
        {
            if (!seen.Add(change.Ref))
            {
                throw new ArgumentException($"Two changes concern {change.Ref}.", nameof(changes));
            }
        }
    }

    /// <summary>A set of changes.</summary>
    public ChangeSet(params EntityChange[] changes)
        : this(changes, null)
    {
    }

    /// <summary>The changes, at most one for each entity.</summary>
    public ImmutableArray<EntityChange> Changes { get; }

    /// <summary>The version that the catalog has when they are applied.</summary>
    public CatalogVersion Version { get; }
}
