using System.Text;
using Idp.Catalog.Tool.Execution;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Where a result goes: the console, or a file that is there as a whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _file;
    private readonly string? _partial;

    private OutputTarget(TextWriter writer, string? file, string? partial)
    {
        Writer = writer;
        _file = file;
        _partial = partial;
    }

    public TextWriter Writer { get; }

    public bool IsFile => _file is not null;

    /// <exception cref="ToolFailureException">The file cannot be written.</exception>
    public static OutputTarget Open(string? file, ToolConsole console)
    {
        if (file is null)
        {
            return new OutputTarget(console.Output, null, null);
        }

        return Try(file, () =>
        {
            var full = Path.GetFullPath(file);
            if (Directory.Exists(full))
            {
                throw new IOException("it is a folder");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var partial = $"{full}.{Environment.ProcessId}.tmp";
            return new OutputTarget(new StreamWriter(partial, append: false, new UTF8Encoding(false)) { NewLine = "\n" }, full, partial);
        });
    }

    /// <summary>Says that the result is whole.</summary>
    /// <exception cref="ToolFailureException">The file cannot be written.</exception>
    public void Complete()
    {
        if (_file is null)
        {
            Writer.Flush();
            return;
        }

        Try(_file, () =>
        {
            Writer.Dispose();
            File.Move(_partial!, _file, overwrite: true);
            return true;
        });
    }

    public void Dispose()
    {
        if (_partial is null)
        {
            return;
        }

        Writer.Dispose();
        File.Delete(_partial);
    }

    private static T Try<T>(string file, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailureException($"cannot write '{file}': {e.Message}");
        }
    }
}
