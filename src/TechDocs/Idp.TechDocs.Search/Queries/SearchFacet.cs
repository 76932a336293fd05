namespace Idp.TechDocs.Search;

/// <summary>How many of the documents found have a value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value.</param>
/// <param name="Count">The number of documents.</param>
public sealed record SearchFacet(SearchField Field, string Value, int Count);
