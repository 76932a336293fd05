using Idp.Catalog.Descriptors.Files;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model.Packing;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>A catalog in one file, from which another process goes on without reading a descriptor. A cache: it can always be made anew.</summary>
/// <remarks>
/// A header (format, fingerprint of the kinds, checksum of the header), then sections, each with its length and its CRC-32C. The file is
/// half of the descriptors in size. What cannot be trusted is refused as a whole with a diagnostic: format, kinds, length, checksum, content.
/// </remarks>
public static class SnapshotFile
{
    /// <summary>The largest file that is read or written: 1 GiB.</summary>
    public const int MaxBytes = 1024 * 1024 * 1024;

    /// <summary>Writes a catalog; a reader of the file sees the old content or the new.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="snapshot">The catalog.</param>
    /// <param name="kinds">The kinds that the entities were checked against and their relations made with.</param>
    /// <param name="position">Where in a journal the catalog stands; opaque.</param>
    /// <param name="cancellationToken">Ends the writing before the new content is in place.</param>
    /// <exception cref="IOException">The folder does not exist, the disk is full, or the catalog takes more than <see cref="MaxBytes"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The process may not write there.</exception>
    public static async Task WriteAsync(
        string path, CatalogSnapshot snapshot, KindSet kinds, string? position = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(kinds);
        await AtomicFile.WriteAsync(path, ToBytes(snapshot, kinds, position), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a catalog.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kinds">The kinds in use; a file made with others is refused.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<SnapshotReadResult> ReadAsync(string path, KindSet kinds, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(kinds);
        var content = await ReadBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return content.Status == ContentStatus.Found
            ? FromOwnBytes(content.Bytes, kinds, path)
            : Refused(SnapshotFaults.Unreadable, path, content.Status == ContentStatus.NotFound ? "it does not exist" : content.Reason?.TrimEnd('.') ?? "it is no file");
    }

    /// <summary>A catalog as the bytes of a file.</summary>
    /// <exception cref="IOException">The catalog takes more than <see cref="MaxBytes"/>.</exception>
    public static ReadOnlyMemory<byte> ToBytes(CatalogSnapshot snapshot, KindSet kinds, string? position = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(kinds);
        return SnapshotEncoder.Encode(snapshot.Settle(), KindSetFingerprint.Of(kinds), position);
    }

    /// <summary>Reads a catalog from the bytes of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="kinds">The kinds in use; a file made with others is refused.</param>
    /// <param name="path">What to call the file in diagnostics.</param>
    public static SnapshotReadResult FromBytes(ReadOnlyMemory<byte> bytes, KindSet kinds, string path)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(path);
        return FromOwnBytes(bytes.ToArray(), kinds, path);
    }

    // The catalog keeps the bytes and unpacks entities of them later.
    private static SnapshotReadResult FromOwnBytes(ReadOnlyMemory<byte> bytes, KindSet kinds, string path)
    {
        if (!SnapshotHeader.IsSnapshot(bytes.Span))
        {
            return Refused(SnapshotFaults.NotASnapshot, path);
        }

        if (SnapshotHeader.FormatOf(bytes.Span) is var format && format != SnapshotHeader.Format)
        {
            return Refused(SnapshotFaults.OtherFormat, path, format, SnapshotHeader.Format);
        }

        try
        {
            var sections = SnapshotHeader.Read(bytes, out ulong fingerprint);
            return fingerprint == KindSetFingerprint.Of(kinds) ? SnapshotDecoder.Decode(sections) : Refused(SnapshotFaults.OtherKinds, path);
        }
        catch (PackedFormatException failure)
        {
            return Refused(SnapshotFaults.Corrupt, path, failure.Message.TrimEnd('.'));
        }
    }

    // A link may lead anywhere: the user named it. Pipes and devices are refused there, for they may never end.
    private static async Task<ContentReadResult> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        string full = FileLocation.FollowLinks(Path.GetFullPath(path));
        var reader = new FileContentReader(Path.GetDirectoryName(full) ?? full, new FileContentOptions { MaxBytes = MaxBytes, Etag = ContentEtag.Stamp });
        return await reader.ReadAsync(Path.GetFileName(full), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static SnapshotReadResult Refused(DiagnosticDescriptor rule, string path, params ReadOnlySpan<object?> arguments)
        => new(null, null, [new Diagnostic(rule, SourceLocation.OfFile(path), arguments)]);
}
