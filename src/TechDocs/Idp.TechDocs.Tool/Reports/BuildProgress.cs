using System.Globalization;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Reports;

/// <summary>Counts the pages on a terminal, in one line that is gone at the end. Says nothing where nobody watches. Thread-safe.</summary>
internal sealed class BuildProgress : IProgress<SiteBuildProgress>, IDisposable
{
    private const string EraseLine = "\r\e[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly TextWriter _terminal;
    private readonly Lock _turn = new();
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private TimeSpan _next = 3 * Pause;
    private bool _isShown;

    private BuildProgress(TextWriter terminal) => _terminal = terminal;

    /// <summary>A progress to report to; null when it would not be seen.</summary>
    public static BuildProgress? On(ToolConsole console, bool quiet) => console.ErrorIsTerminal && !quiet ? new BuildProgress(console.Error) : null;

    public void Report(SiteBuildProgress value)
    {
        var now = TimeProvider.System.GetElapsedTime(_start);
        lock (_turn)
        {
            if (now < _next)
            {
                return;
            }

            _next = now + Pause;
            _isShown = true;
            _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}Building … {value.Pages:N0} of {value.Total:N0} pages"));
            _terminal.Flush();
        }
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
