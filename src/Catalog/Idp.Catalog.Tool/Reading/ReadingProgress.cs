using System.Globalization;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary>Counts the files on a terminal, in one line that is gone at the end. Says nothing where nobody watches.</summary>
internal sealed class ReadingProgress : IProgress<int>, IDisposable
{
    private const string EraseLine = "\r\e[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TextWriter _terminal;
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private TimeSpan _next = 3 * Pause;
    private bool _isShown;

    private ReadingProgress(TextWriter terminal) => _terminal = terminal;

    /// <summary>A progress to report to; null when it would not be seen.</summary>
    public static ReadingProgress? On(ToolConsole console, bool quiet)
        => console.ErrorIsTerminal && !quiet ? new ReadingProgress(console.Error) : null;

    public void Report(int value)
    {
        var now = TimeProvider.System.GetElapsedTime(_start);
        if (now < _next)
        {
            return;
        }

        _next = now + Pause;
        _isShown = true;
        _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}Reading … {value:N0} files"));
        _terminal.Flush();
    }

    public void Dispose()
    {
        if (_isShown)
        {
            _terminal.Write(EraseLine);
            _terminal.Flush();
        }
    }
}
