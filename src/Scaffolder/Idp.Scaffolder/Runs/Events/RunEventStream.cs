using System.Runtime.CompilerServices;

namespace Idp.Scaffolder.Runs.Events;

/// <summary>The events of a run, for any number of readers. Thread-safe.</summary>
internal sealed class RunEventStream
{
    private readonly Lock _gate = new();
    private readonly List<RunEvent> _events = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private bool _isOver;

    public void Publish(IEnumerable<RunEvent> events)
    {
        lock (_gate)
        {
            _events.AddRange(events);
            Announce();
        }
    }

    /// <summary>No more events come; with a failure, readers get it after the last event.</summary>
    public void End(Exception? failure)
    {
        lock (_gate)
        {
            _isOver = true;
            _failure = failure;
            Announce();
        }
    }

    public async IAsyncEnumerable<RunEvent> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long next = Math.Max(0, after); ;)
        {
            RunEvent[] batch;
            Task change;
            bool isOver;
            lock (_gate)
            {
                // The event of number n stands at index n - 1.
                batch = next < _events.Count ? [.. _events.Skip((int)next)] : [];
                change = _change.Task;
                isOver = _isOver;
            }

            foreach (var one in batch)
            {
                yield return one;
            }

            next += batch.Length;
            if (isOver)
            {
                if (_failure is not null)
                {
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure);
                }

                yield break;
            }

            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Announce()
    {
        _change.TrySetResult();
        _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
