using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Reading.Archives;

/// <summary>Unfolds archives of strangers into an empty folder. Stateless, thread-safe.</summary>
/// <remarks>
/// Every entry must stay in the folder: names with <c>..</c>, absolute ones and Windows' forms fail the archive, as do hard links to what was
/// not unfolded before. Links that lead out are left out; the others are made last, so that no file is written through one. Devices, pipes and metadata
/// are left out. The executable bits are kept, other permissions are not.
/// </remarks>
public static class ArchiveExtractor
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Unfolds an archive.</summary>
    /// <param name="archive">The bytes from their start; read to the end, not closed. A ZIP that cannot be sought in is first copied into memory.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="folder">The empty folder.</param>
    /// <param name="options">The bounds, and what is taken.</param>
    /// <param name="cancellationToken">Ends the unfolding; what was written stays.</param>
    /// <exception cref="ActionException">The archive is broken, leads outside or is too large; the message says which entry.</exception>
    public static async ValueTask<SourceTree> ExtractAsync(
        Stream archive, ArchiveFormat format, string folder, ArchiveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        options ??= new ArchiveOptions();
        var target = new ArchiveTarget(new Workspace(folder, options.Bounds), options);
        try
        {
            using var bounded = new BoundedStream(archive, options.MaxArchiveBytes);
            if (format == ArchiveFormat.Zip)
            {
                await UnzipAsync(archive.CanSeek ? archive : await BufferAsync(bounded, cancellationToken).ConfigureAwait(false), target, cancellationToken).ConfigureAwait(false);
            }
            else if (format == ArchiveFormat.TarGzip)
            {
                using var plain = new GZipStream(bounded, CompressionMode.Decompress, leaveOpen: true);
                await UntarAsync(plain, target, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await UntarAsync(bounded, target, cancellationToken).ConfigureAwait(false);
            }

            return new SourceTree(folder) { LeftOut = target.MakeLinks() };
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or FormatException or NotSupportedException or ArgumentException or OverflowException or IOException)
        {
            throw new ActionException($"The archive cannot be read: {broken.Message}", broken);
        }
    }

    private static async ValueTask UntarAsync(Stream tar, ArchiveTarget target, CancellationToken cancellationToken)
    {
        var reader = new TarReader(tar, leaveOpen: true);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false) is { } entry)
            {
                if (!target.TryTake(entry.Name, out var path))
                {
                    continue;
                }

                switch (entry.EntryType)
                {
                    case TarEntryType.Directory:
                        target.MakeFolder(path);
                        break;
                    case TarEntryType.SymbolicLink:
                        target.AddLink(path, entry.LinkName);
                        break;
                    case TarEntryType.HardLink:
                        target.CopyEarlier(path, entry.LinkName);
                        break;
                    case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                        await target.WriteAsync(path, entry.DataStream, entry.Length, ModeOf(entry.Mode), cancellationToken).ConfigureAwait(false);
                        break;
                    default:
                        break;
                }
            }
        }
    }

    private static async ValueTask UnzipAsync(Stream zip, ArchiveTarget target, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        foreach (var entry in archive.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!target.TryTake(entry.FullName, out var path))
            {
                continue;
            }

            if (entry.FullName.EndsWith('/'))
            {
                target.MakeFolder(path);
                continue;
            }

            int mode = entry.ExternalAttributes >> 16;
            var content = entry.Open();
            await using (content.ConfigureAwait(false))
            {
                if ((mode & 0xF000) == 0xA000)
                {
                    target.AddLink(path, await LinkTextAsync(content, cancellationToken).ConfigureAwait(false));
                }
                else
                {
                    await target.WriteAsync(path, content, entry.Length, ModeOf((UnixFileMode)(mode & 0x1FF)), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private static UnixFileMode ModeOf(UnixFileMode mode) => (mode & AnyExecute) != 0 ? Executable : Plain;

    private static async ValueTask<string> LinkTextAsync(Stream content, CancellationToken cancellationToken)
    {
        byte[] text = new byte[Content.ContentPath.MaxLength + 1];
        int length = await content.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return length < text.Length ? Encoding.UTF8.GetString(text, 0, length) : throw new InvalidDataException("a link's text is too long");
    }

    private static async ValueTask<MemoryStream> BufferAsync(Stream archive, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        await archive.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        copy.Position = 0;
        return copy;
    }
}
