namespace Idp.Catalog.Validation;

/// <summary>What stands at a path.</summary>
internal enum FileFact
{
    /// <summary>It was not found out, or could not be.</summary>
    Unknown,

    /// <summary>A file; for a pattern, one at least.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>The path leads out of the root, so it was not looked at.</summary>
    OutsideRoot,
}
