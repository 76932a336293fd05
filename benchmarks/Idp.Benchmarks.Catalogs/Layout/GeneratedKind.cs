namespace Idp.Benchmarks.Catalogs;

/// <summary>The kinds that a generated catalog has, in the order of their shares.</summary>
public enum GeneratedKind
{
    Component,
    Api,
    Resource,
    System,
    Domain,
    Group,
    User,
}
