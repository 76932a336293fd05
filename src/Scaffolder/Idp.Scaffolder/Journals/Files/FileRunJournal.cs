using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Journals.Files;

/// <summary>A journal in one file, to which records are only appended. Each has its length and checksums and is flushed to the disk.</summary>
/// <remarks>
/// Not thread-safe. The file is locked while this is open, so that two processes do not run the same run. What was written when a
/// process dies or the power fails is there; the file's own entry in its folder is flushed by the operating system when it pleases, so a
/// power failure in the first seconds may take the whole file, before anything was done that it should tell of.
/// </remarks>
public sealed class FileRunJournal : IRunJournal, IDisposable
{
    private readonly FileStream _file;
    private readonly FileRunJournalOptions _options;
    private long _last;
    private bool _isRead;

    private FileRunJournal(FileStream file, FileRunJournalOptions options)
    {
        _file = file;
        _options = options;
    }

    /// <summary>Opens a journal, or makes an empty one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    /// <exception cref="IOException">The file cannot be opened, is no regular file, or another process has it open.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder that it is to be in does not exist.</exception>
    public static FileRunJournal Open(string path, FileRunJournalOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new FileRunJournalOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRecordBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxFileBytes, 1);

        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException("It is a folder.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new DirectoryNotFoundException($"The folder '{Path.GetDirectoryName(full)}' does not exist.");
        }

        // What is no regular file keeps nothing, or cannot be read again; opening some of them would wait.
        if (FileKind.IsRegular(full) is false)
        {
            throw new IOException("It is no regular file, but a device, a pipe or a socket.");
        }

        // FileShare.None is a lock between processes on Unix too. Without a buffer: a record is written in one call and then flushed.
        var file = new FileStream(full, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        });
        if (!file.CanSeek)
        {
            file.Dispose();
            throw new IOException("It is no regular file.");
        }

        return new FileRunJournal(file, options);
    }

    /// <summary>The file's full path.</summary>
    internal string FullPath => _file.Name;

    /// <inheritdoc/>
    public async ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (_file.Length > _options.MaxFileBytes)
        {
            return new JournalReadResult([], [new Diagnostic(JournalFaults.TooLarge, SourceLocation.OfFile(_file.Name), _options.MaxFileBytes)]);
        }

        byte[] bytes = new byte[_file.Length];
        _file.Position = 0;
        await _file.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        var content = JournalScan.Read(_file.Name, bytes, _options.MaxRecordBytes);
        if (content.Result.Success)
        {
            if (content.GoodLength < bytes.Length)
            {
                _file.SetLength(content.GoodLength);
                _file.Flush(flushToDisk: true);
            }

            _file.Position = content.GoodLength;
            _last = content.Result.Records.Length;
            _isRead = true;
        }

        return content.Result;
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (!_isRead && (await ReadAsync(cancellationToken).ConfigureAwait(false)) is { Success: false } broken)
        {
            throw new InvalidDataException(broken.Diagnostics[^1].Message);
        }

        JournalConflictException.ThrowUnlessNext(records, _last);
        byte[] bytes = JournalFrame.Write(records, isFirst: _file.Position == 0, _options.MaxRecordBytes);
        if (_file.Position + bytes.Length > _options.MaxFileBytes)
        {
            throw new IOException($"The journal would be larger than {_options.MaxFileBytes} bytes ({nameof(FileRunJournalOptions.MaxFileBytes)}).");
        }

        // From here the end of the file is unknown until everything is written; a failure makes the next append read it again.
        _isRead = false;
        await _file.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
        _file.Flush(flushToDisk: true);
        _last += records.Count;
        _isRead = true;
    }

    /// <summary>Closes the file and gives up its lock.</summary>
    public void Dispose() => _file.Dispose();
}
