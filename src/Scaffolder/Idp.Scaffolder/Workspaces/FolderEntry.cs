using Idp.Content;

namespace Idp.Scaffolder.Workspaces;

/// <summary>What stands in a folder.</summary>
internal enum FolderEntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,

    /// <summary>A pipe, socket or device, which nothing opens.</summary>
    Special,
}

/// <summary>One entry of a folder or of what is below it.</summary>
internal readonly record struct FolderEntry(ContentPath Path, FolderEntryKind Kind)
{
    public bool IsFolder => Kind == FolderEntryKind.Folder;
}
