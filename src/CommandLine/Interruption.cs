using System.Runtime.InteropServices;

namespace Idp.CommandLine;

/// <summary>Turns Ctrl-C and a polite kill into cancellation, and remembers which it was. A second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _interrupted = new();
    private readonly CancellationTokenSource _terminated = new();
    private readonly CancellationTokenSource _either;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private int _exitCode;

    public Interruption()
    {
        _either = CancellationTokenSource.CreateLinkedTokenSource(_interrupted.Token, _terminated.Token);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, _interrupted, CommandLine.ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, _terminated, CommandLine.ExitCode.Terminated));
    }

    /// <summary>Fires at either.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Fires at Ctrl-C.</summary>
    public CancellationToken Interrupted => _interrupted.Token;

    /// <summary>Fires at a polite kill.</summary>
    public CancellationToken Terminated => _terminated.Token;

    /// <summary>What the process must answer with; null when nobody interrupted.</summary>
    public int? ExitCode => _exitCode == 0 ? null : _exitCode;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _either.Dispose();
        _interrupted.Dispose();
        _terminated.Dispose();
    }

    private void Cancel(PosixSignalContext context, CancellationTokenSource source, int exitCode)
    {
        if (Interlocked.CompareExchange(ref _exitCode, exitCode, 0) == 0)
        {
            context.Cancel = true;
            source.Cancel();
        }
    }
}
