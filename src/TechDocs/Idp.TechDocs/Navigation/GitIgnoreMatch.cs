namespace Idp.TechDocs;

/// <summary>How a pattern fits a path.</summary>
internal enum GitIgnoreMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It names a folder around the file.</summary>
    Folder,

    /// <summary>It names the file.</summary>
    File,
}
