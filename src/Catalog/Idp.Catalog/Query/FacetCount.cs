namespace Idp.Catalog.Query;

/// <summary>A value of a field, and how many entities have it.</summary>
/// <param name="Value">As it is written; entities that write it in another case are counted apart.</param>
/// <param name="Count">At least 1.</param>
public readonly record struct FacetCount(string Value, int Count);
