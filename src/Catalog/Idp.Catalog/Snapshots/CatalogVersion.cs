namespace Idp.Catalog.Snapshots;

/// <summary>Names one state of a catalog. Opaque: versions are equal or not, and have no order.</summary>
/// <param name="Value">The name; given by the source of the change where it has one, so that several nodes agree.</param>
public readonly record struct CatalogVersion(string Value)
{
    /// <summary>The version of a catalog that nothing was put into.</summary>
    public static CatalogVersion Empty { get; } = new("empty");

    /// <summary>A version that no other is equal to.</summary>
    public static CatalogVersion New() => new(Guid.CreateVersion7().ToString("N"));

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
