namespace Idp.TechDocs.Search;

/// <summary>How the words of a query were taken.</summary>
public enum SearchMatch
{
    /// <summary>Documents have all words; the last one may be the beginning of one.</summary>
    All,

    /// <summary>Too few documents have all words, so that one of them is enough. Those that have more come first.</summary>
    Any,
}
