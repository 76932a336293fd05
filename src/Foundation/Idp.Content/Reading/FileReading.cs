using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Idp.Content;

/// <summary>Reads one file whose place is known, within bounds.</summary>
internal static class FileReading
{
    private const int Chunk = 1024 * 1024;

    internal static async ValueTask<ContentReadResult> ReadAsync(
        FileJail jail, string realPath, ContentPath path, FileContentOptions options, string? unlessEtag, bool isRented, CancellationToken cancellationToken)
    {
        try
        {
            var info = new FileInfo(realPath);
            if ((int)info.Attributes == -1)
            {
                return Without(ContentStatus.NotFound, path);
            }

            if ((info.Attributes & (FileAttributes.Directory | FileAttributes.Device)) != 0 || FileKind.IsRegular(realPath) is false)
            {
                return Without(ContentStatus.NotAFile, path);
            }

            string stamp = Stamp(info);
            if (options.Etag == ContentEtag.Stamp && string.Equals(stamp, unlessEtag, StringComparison.Ordinal))
            {
                return ContentReadResult.NotModified(stamp, info.LastWriteTimeUtc);
            }

            ReadOnlyMemory<byte>? bytes = ReadOnlyMemory<byte>.Empty;
            // Nothing is opened to read nothing: where the kind of a file cannot be known, this keeps pipes out.
            if (info.Length > 0)
            {
                using var handle = File.OpenHandle(
                    realPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete,
                    info.Length > Chunk ? FileOptions.SequentialScan | FileOptions.Asynchronous : FileOptions.SequentialScan);
                if (!IsStillInside(jail, handle, realPath))
                {
                    return ContentReadResult.Without(ContentStatus.Refused, $"'{path}' leads out of the root folder through a link.");
                }

                bytes = await ReadAllAsync(handle, info.Length, options.MaxBytes, isRented, cancellationToken).ConfigureAwait(false);
            }

            return bytes is not { } content
                ? ContentReadResult.Without(ContentStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"'{path}' is larger than {options.MaxBytes} bytes."))
                : Found(content, options.Etag == ContentEtag.Stamp ? stamp : Convert.ToHexStringLower(SHA256.HashData(content.Span)), info, unlessEtag);
        }
        catch (UnauthorizedAccessException)
        {
            return Without(ContentStatus.Denied, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Without(ContentStatus.NotFound, path);
        }
        catch (IOException e)
        {
            return ContentReadResult.Without(ContentStatus.Failed, $"'{path}' could not be read: {e.Message}");
        }
    }

    private static ContentReadResult Found(ReadOnlyMemory<byte> bytes, string etag, FileInfo info, string? unlessEtag)
        => string.Equals(etag, unlessEtag, StringComparison.Ordinal)
            ? ContentReadResult.NotModified(etag, info.LastWriteTimeUtc)
            : ContentReadResult.Found(bytes, etag, info.LastWriteTimeUtc);

    private static ContentReadResult Without(ContentStatus status, ContentPath path)
        => ContentReadResult.Without(status, $"'{path}' {FileJail.Reason(status)}.");

    private static string Stamp(FileInfo info)
        => string.Create(CultureInfo.InvariantCulture, $"{info.Length:x}-{info.LastWriteTimeUtc.Ticks:x}");

    // Between the look and the opening a link can take the file's place: ask what was opened.
    private static bool IsStillInside(FileJail jail, SafeFileHandle handle, string realPath)
    {
        if (OperatingSystem.IsLinux())
        {
            string? opened = new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget;
            if (opened is not null)
            {
                return jail.Holds(opened);
            }
        }

        var (status, real) = RealPath.Resolve(realPath);
        return status == ContentStatus.Found && jail.Holds(real);
    }

    // Reads what is there, not what was promised: a file may grow while it is read.
    private static async ValueTask<ReadOnlyMemory<byte>?> ReadAllAsync(
        SafeFileHandle handle, long length, int maxBytes, bool isRented, CancellationToken cancellationToken)
    {
        if (length > maxBytes)
        {
            return null;
        }

        // One more byte than promised tells the end from a file that grew.
        int size = (int)Math.Min(length, maxBytes) + 1;
        byte[] buffer = isRented ? ArrayPool<byte>.Shared.Rent(size) : new byte[size];
        int total = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var room = buffer.AsMemory(total, Math.Min(Chunk, buffer.Length - total));
            int read = handle.IsAsync
                ? await RandomAccess.ReadAsync(handle, room, total, cancellationToken).ConfigureAwait(false)
                : RandomAccess.Read(handle, room.Span, total);
            total += read;
            if (read == 0)
            {
                return buffer.AsMemory(0, total);
            }

            if (total > maxBytes)
            {
                return null;
            }

            if (total == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes + 1L));
            }
        }
    }
}
