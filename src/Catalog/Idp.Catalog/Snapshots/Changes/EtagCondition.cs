namespace Idp.Catalog.Snapshots;

/// <summary>What must be true of an entity for a change of it to be applied. The default asks for nothing.</summary>
public readonly record struct EtagCondition
{
    private EtagCondition(string? etag, bool mustBeAbsent)
    {
        Etag = etag;
        MustBeAbsent = mustBeAbsent;
    }

    /// <summary>The change is applied whatever is there.</summary>
    public static EtagCondition None => default;

    /// <summary>There must be no entity of that reference yet.</summary>
    public static EtagCondition Absent { get; } = new(null, mustBeAbsent: true);

    /// <summary>The etag that the entity must have; null when none is asked for.</summary>
    public string? Etag { get; }

    /// <summary>Whether there must be no such entity.</summary>
    public bool MustBeAbsent { get; }

    /// <summary>The entity must be there with that etag: see <see cref="CatalogSnapshot.FindEtag"/>.</summary>
    public static EtagCondition Match(string etag)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return new EtagCondition(etag, mustBeAbsent: false);
    }

    internal bool IsMet(string? actual) => MustBeAbsent ? actual is null : Etag is null || string.Equals(Etag, actual, StringComparison.Ordinal);

    internal bool AsksNothing => Etag is null && !MustBeAbsent;
}
