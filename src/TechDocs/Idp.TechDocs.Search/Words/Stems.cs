namespace Idp.TechDocs.Search.Words;

/// <summary>What words become before they are looked up.</summary>
internal static class Stems
{
    /// <summary>The stem of a word by the rules of its language.</summary>
    public static string Of(string term, SearchStemming stemming) => stemming == SearchStemming.English ? PorterStemmer.Stem(term) : term;
}
