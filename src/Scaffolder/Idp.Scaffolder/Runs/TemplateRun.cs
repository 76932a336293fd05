using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Runs;

/// <summary>A run that is being executed. Thread-safe.</summary>
public sealed class TemplateRun
{
    private readonly RunEventStream _events;
    private readonly CancellationTokenSource _cancellation;

    internal TemplateRun(RunEventStream events, CancellationTokenSource cancellation, Task<RunResult> completion)
    {
        _events = events;
        _cancellation = cancellation;
        Completion = completion;
    }

    /// <summary>
    /// How the execution ends. Failures of the run are results; it faults only when the journal does, or the disk, and is cancelled when the
    /// process must stop.
    /// </summary>
    public Task<RunResult> Completion { get; }

    /// <summary>The events of the run, those of earlier processes first; ends with the execution. Each is durable when it is seen.</summary>
    /// <param name="after">The number of the last event that is known; 0 for all.</param>
    /// <param name="cancellationToken">Ends the reading, not the run.</param>
    public IAsyncEnumerable<RunEvent> ReadEventsAsync(long after = 0, CancellationToken cancellationToken = default)
        => _events.ReadAsync(after, cancellationToken);

    /// <summary>
    /// Stops the run for good: the action that runs is told to stop, later steps are skipped. Does nothing to a run that is over.
    /// </summary>
    public void Cancel()
    {
        if (!Completion.IsCompleted)
        {
            _cancellation.Cancel();
        }
    }
}
