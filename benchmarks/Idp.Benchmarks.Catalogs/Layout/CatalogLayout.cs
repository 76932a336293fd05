namespace Idp.Benchmarks.Catalogs;

/// <summary>Which entity is of which kind: the same hundred places over and over, so that nothing needs to be kept of a million entities.</summary>
internal sealed class CatalogLayout
{
    public const int Period = 100;

    private static readonly int[] Shares = [60, 15, 10, 5, 1, 4, 5];
    private static readonly GeneratedKind[] Places = Arrange();
    private readonly int[] _counts;

    /// <param name="entities">At least one of each kind: 7.</param>
    public CatalogLayout(int entities)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entities, Shares.Length);
        Entities = entities;
        _counts = [.. Enum.GetValues<GeneratedKind>().Select(kind => CountBefore(entities, kind))];
    }

    public int Entities { get; }

    public int Count(GeneratedKind kind) => _counts[(int)kind];

    public static GeneratedKind KindAt(int entity) => Places[entity % Period];

    /// <summary>How many entities of its kind come before it.</summary>
    public static int OrdinalAt(int entity) => CountBefore(entity, KindAt(entity));

    private static int CountBefore(int entity, GeneratedKind kind)
        => (entity / Period * Shares[(int)kind]) + Places.AsSpan(0, entity % Period).Count(kind);

    // One of each kind first, so that the smallest catalog has something to refer to; the others well mixed.
    private static GeneratedKind[] Arrange()
    {
        const int Stride = 37;
        var kinds = Enum.GetValues<GeneratedKind>();
        var others = kinds.SelectMany(kind => Enumerable.Repeat(kind, Shares[(int)kind] - 1)).ToArray();
        var places = new GeneratedKind[Period];
        kinds.CopyTo(places, 0);
        for (var i = 0; i < others.Length; i++)
        {
            places[kinds.Length + (i * Stride % others.Length)] = others[i];
        }

        return places;
    }
}
