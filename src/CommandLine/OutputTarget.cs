using System.Text;
using Idp.Content;

namespace Idp.CommandLine;

/// <summary>Where a result goes: the console, or a file that is there as a whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly MemoryStream? _bytes;
    private readonly string? _file;

    private OutputTarget(TextWriter console) => Writer = console;

    private OutputTarget(string file)
    {
        _file = file;
        _bytes = new MemoryStream();
        Writer = new StreamWriter(_bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    public bool IsFile => _file is not null;

    /// <summary>Makes the folder of the file, so that a place that cannot be written is known before the work is done.</summary>
    /// <exception cref="ToolFailureException">The file cannot be written.</exception>
    public static OutputTarget Open(string? file, ToolConsole console)
    {
        if (file is null)
        {
            return new OutputTarget(console.Output);
        }

        try
        {
            if (Directory.Exists(file))
            {
                throw new IOException("it is a folder");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            return new OutputTarget(FollowLinks(file));
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Failure(file, e);
        }
    }

    /// <summary>Adds bytes that are no text.</summary>
    /// <exception cref="InvalidOperationException">The result goes to the console.</exception>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (_bytes is null)
        {
            throw new InvalidOperationException("A console takes text.");
        }

        Writer.Flush();
        _bytes.Write(bytes);
    }

    /// <summary>Says that the result is whole.</summary>
    /// <exception cref="ToolFailureException">The file cannot be written.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (_file is null)
        {
            return;
        }

        try
        {
            var bytes = _bytes!.GetBuffer().AsMemory(0, (int)_bytes.Length);
            if (IsEmptyOrSpecial(_file))
            {
                // To be written to, not to be replaced.
                var stream = new FileStream(_file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                await using (stream.ConfigureAwait(false))
                {
                    await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                }
            }
            else
            {
                await AtomicFile.WriteAsync(_file, bytes, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Failure(_file, e);
        }
    }

    public void Dispose()
    {
        if (_bytes is not null)
        {
            Writer.Dispose();
            _bytes.Dispose();
        }
    }

    // A link stays a link: what it leads to is written.
    private static string FollowLinks(string file)
        => File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file : file;

    // Devices and pipes have no length; an empty file loses nothing by being written in place.
    private static bool IsEmptyOrSpecial(string file) => File.Exists(file) && new FileInfo(file).Length == 0;

    private static bool IsFault(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static ToolFailureException Failure(string file, Exception e) => new($"cannot write '{file}': {e.Message}");
}
