namespace Idp.TechDocs.Search;

/// <summary>A word that is nowhere, and the one that it was taken for.</summary>
/// <param name="Written">The word of the query.</param>
/// <param name="Read">A word of documents that the asker may see.</param>
public sealed record SearchCorrection(string Written, string Read);
