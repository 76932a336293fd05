using Idp.Diagnostics;

namespace Idp.Content;

/// <summary>What reading one file gave: its content, or why there is none. Immutable.</summary>
public sealed class ContentReadResult
{
    private ContentReadResult(ContentStatus status, ReadOnlyMemory<byte> bytes, string? etag, DateTimeOffset? lastModified, string? reason)
        => (Status, Bytes, Etag, LastModified, Reason) = (status, bytes, etag, lastModified, reason);

    /// <summary>How reading ended.</summary>
    public ContentStatus Status { get; }

    /// <summary>Whether there is content.</summary>
    public bool IsFound => Status == ContentStatus.Found;

    /// <summary>The content; empty unless found.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Names this state of the content, to ask later whether it changed; opaque. Null unless found or not modified.</summary>
    public string? Etag { get; }

    /// <summary>When the content last changed, where that is known.</summary>
    public DateTimeOffset? LastModified { get; }

    /// <summary>One line for people on why there is no content; null when found or not modified.</summary>
    public string? Reason { get; }

    /// <summary>The content.</summary>
    public static ContentReadResult Found(ReadOnlyMemory<byte> bytes, string etag, DateTimeOffset? lastModified = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return new(ContentStatus.Found, bytes, etag, lastModified, null);
    }

    /// <summary>The content is the one of that etag.</summary>
    public static ContentReadResult NotModified(string etag, DateTimeOffset? lastModified = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return new(ContentStatus.NotModified, default, etag, lastModified, null);
    }

    /// <summary>There is no content.</summary>
    /// <exception cref="ArgumentException">The status is one of success.</exception>
    public static ContentReadResult Without(ContentStatus status, string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return status is ContentStatus.Found or ContentStatus.NotModified
            ? throw new ArgumentException("This status is one of success.", nameof(status))
            : new(status, default, null, null, reason);
    }

    /// <summary>The content as the source of diagnostics.</summary>
    /// <exception cref="InvalidOperationException">There is no content.</exception>
    public SourceText ToSourceText(string path)
        => IsFound ? new SourceText(path, Bytes) : throw new InvalidOperationException(Reason ?? "The content was not modified, so it was not read.");
}
