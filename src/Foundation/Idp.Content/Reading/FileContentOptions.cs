namespace Idp.Content;

/// <summary>Limits of a <see cref="FileContentReader"/>. They stay as they are once the reader is made.</summary>
public sealed record FileContentOptions
{
    /// <summary>The largest file that is read, in bytes. Default: 32 MiB; 1 byte to 1 GiB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What etags are made of. Default: size and time.</summary>
    public ContentEtag Etag { get; init; } = ContentEtag.Stamp;

    /// <summary>How many folders deep a search goes. Default: 64; at least 1.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many files and folders one search looks at. Default: 2,000,000; at least 1.</summary>
    public int MaxVisited { get; init; } = 2_000_000;

    /// <summary>How many files one search returns. Default: 500,000; at least 1.</summary>
    public int MaxResults { get; init; } = 500_000;

    /// <summary>
    /// Whether <c>**</c> enters folders through links that stay below the root. Default: no, so that a search meets every file once; a link that a glob names is
    /// always entered. A link back to a folder that it lies in is not followed.
    /// </summary>
    public bool FollowsFolderLinks { get; init; }

    internal FileContentOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBytes, 1024 * 1024 * 1024);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxDepth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxVisited);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxResults);
        return this;
    }
}
