namespace Idp.Benchmarks.Catalogs;

/// <summary>A relation that an entity states.</summary>
/// <param name="Source">The entity that states it: <c>kind:default/name</c>.</param>
/// <param name="Type">The relation.</param>
/// <param name="Target">What it leads to: <c>kind:default/name</c>.</param>
public readonly record struct GeneratedRelation(string Source, string Type, string Target);
