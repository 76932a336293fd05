namespace Idp.TechDocs.Search;

/// <summary>Whether forms of a word are one word.</summary>
public enum SearchStemming
{
    /// <summary>A word finds itself alone.</summary>
    None,

    /// <summary><c>deploy</c> finds <c>deployed</c> and <c>deployments</c>, by the rules of Porter's stemmer.</summary>
    English,
}
