namespace Idp.TechDocs.Versions;

/// <summary>How an alias leads to its version; the names are those of mike's <c>alias_type</c>.</summary>
public enum AliasKind
{
    /// <summary>A symbolic link. Where links cannot be made, redirections.</summary>
    Symlink,

    /// <summary>A page for each page, which leads to that of the version.</summary>
    Redirect,

    /// <summary>The same files again.</summary>
    Copy,
}
