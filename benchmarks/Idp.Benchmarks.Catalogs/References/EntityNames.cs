namespace Idp.Benchmarks.Catalogs;

/// <summary>What entities are called: by kind and number alone, so that a reference needs no look at its target.</summary>
internal static class EntityNames
{
    private const ulong Purpose = 3;

    public static string Of(GeneratedKind kind, int ordinal)
    {
        var random = new SeededRandom((ulong)kind, ordinal, Purpose);
        var (first, second) = (random.Pick(Vocabulary.Words), random.Pick(Vocabulary.Words));
        return kind switch
        {
            GeneratedKind.Component => $"{first}-{second}-{ordinal}",
            GeneratedKind.Api => $"{first}-{second}-api-{ordinal}",
            GeneratedKind.Resource => $"{first}-{second}-db-{ordinal}",
            GeneratedKind.System => $"{first}-{second}-system-{ordinal}",
            GeneratedKind.Domain => $"{first}-domain-{ordinal}",
            GeneratedKind.Group => $"team-{first}-{ordinal}",
            _ => $"{random.Pick(Vocabulary.GivenNames).ToLowerInvariant()}.{random.Pick(Vocabulary.FamilyNames).ToLowerInvariant()}.{ordinal}",
        };
    }

    /// <summary><c>kind:default/name</c>.</summary>
    public static string RefOf(GeneratedKind kind, int ordinal) => $"{Lower(kind)}:default/{Of(kind, ordinal)}";

    /// <summary><c>kind:name</c>.</summary>
    public static string ShortRefOf(GeneratedKind kind, int ordinal) => $"{Lower(kind)}:{Of(kind, ordinal)}";

    private static string Lower(GeneratedKind kind) => kind.ToString().ToLowerInvariant();
}
