namespace Idp.Benchmarks.Catalogs;

/// <summary>What one entity refers to, by the field. Everything named here exists; no list names anything twice.</summary>
internal sealed class EntityReferences
{
    public string? Owner { get; init; }

    public string? System { get; init; }

    public string? Domain { get; init; }

    public string? Parent { get; init; }

    public IReadOnlyList<string> Children { get; init; } = [];

    public IReadOnlyList<string> MemberOf { get; init; } = [];

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    public IReadOnlyList<string> ProvidesApis { get; init; } = [];

    public IReadOnlyList<string> ConsumesApis { get; init; } = [];

    /// <summary>The number of references; each makes a relation there and one back.</summary>
    public int Count => new[] { Owner, System, Domain, Parent }.Count(one => one is not null)
        + Children.Count + MemberOf.Count + DependsOn.Count + ProvidesApis.Count + ConsumesApis.Count;
}
