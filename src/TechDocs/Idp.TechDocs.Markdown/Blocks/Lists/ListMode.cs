namespace Idp.TechDocs.Markdown;

/// <summary>Whose rules say where lists begin, how they nest, and where they end.</summary>
public enum ListMode
{
    /// <summary>Python-Markdown's, with the extensions that change them: what MkDocs shows.</summary>
    Compatible,

    /// <summary>Those of CommonMark 0.31, which GitHub has too. Everything else stays as it is, and extensions that change lists have no effect.</summary>
    CommonMark,
}
