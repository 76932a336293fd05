namespace Idp.Content;

/// <summary>How reading ended.</summary>
public enum ContentStatus
{
    /// <summary>The content is there.</summary>
    Found,

    /// <summary>The content is the one that the caller has already.</summary>
    NotModified,

    /// <summary>There is nothing at the path.</summary>
    NotFound,

    /// <summary>There is something, but it is no regular file: a folder, a pipe, a device.</summary>
    NotAFile,

    /// <summary>The path is no relative path, or leads out of the root, by itself or through a link.</summary>
    Refused,

    /// <summary>The content is larger than the reader's limit.</summary>
    TooLarge,

    /// <summary>The process may not read it.</summary>
    Denied,

    /// <summary>Reading failed in another way.</summary>
    Failed,
}
