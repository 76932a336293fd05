namespace Idp.Content;

/// <summary>What an etag is made of.</summary>
public enum ContentEtag
{
    /// <summary>Size and time of the last change: cheap, and blind to a change that keeps both.</summary>
    Stamp,

    /// <summary>The SHA-256 of the content: exact, and the file is read to know it.</summary>
    Hash,
}
