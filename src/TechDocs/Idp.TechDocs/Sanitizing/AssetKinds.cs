namespace Idp.TechDocs.Sanitizing;

/// <summary>What browsers do with a file that is opened by itself.</summary>
internal enum AssetKind
{
    /// <summary>They run nothing.</summary>
    Inert,

    /// <summary>They show it as a page.</summary>
    Page,

    /// <summary>They read it as markup, which may hold scripts.</summary>
    Markup,

    /// <summary>They read it as markup that cannot be looked through, or as the script of the pages.</summary>
    Refused,
}

/// <summary>Tells files by their endings, as servers do.</summary>
internal static class AssetKinds
{
    // Where the address of the site names a folder of the site itself, pages would find their script there.
    public static AssetKind Of(string path) => path.EndsWith("assets/site.js", StringComparison.OrdinalIgnoreCase) ? AssetKind.Refused : OfEnding(path);

    private static AssetKind OfEnding(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".shtml" or ".shtm" => AssetKind.Page,
        ".svg" or ".xml" or ".xhtml" or ".xht" or ".xsl" or ".xslt" or ".rdf" or ".mathml" or ".mml" or ".rss" or ".atom"
            => AssetKind.Markup,
        ".svgz" or ".mht" or ".mhtml" or ".hta" => AssetKind.Refused,
        _ => AssetKind.Inert,
    };
}
