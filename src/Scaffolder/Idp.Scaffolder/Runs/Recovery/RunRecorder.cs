using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Secrets;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>
/// Numbers what happens, masks it, makes it durable and only then shows it. Records and events keep the order in which they were given.
/// Thread-safe.
/// </summary>
/// <remarks>Messages of actions are queued, so that actions do not wait for the disk; whatever is waited for takes the queue before it along.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore never makes the handle that would need disposing; an action that was left behind may still come by.")]
internal sealed class RunRecorder
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _gate = new();
    private readonly IRunJournal? _journal;
    private readonly RunEventStream _events;
    private readonly SecretMask _mask;
    private readonly ScaffolderOptions _options;
    private List<Entry> _queue = [];
    private Task _flushing = Task.CompletedTask;
    private bool _isFlushing;
    private bool _isOver;
    private volatile Exception? _failure;
    private long _lastRecord;
    private long _lastEvent;
    private int _messages;

    public RunRecorder(IRunJournal? journal, RunEventStream events, SecretMask mask, ScaffolderOptions options, RunHistory? history = null)
    {
        _journal = journal;
        _events = events;
        _mask = mask;
        _options = options;
        _lastRecord = history?.LastRecord ?? 0;
        _lastEvent = history?.Events.Count ?? 0;
        _messages = history?.Events.Count(one => one.Body.Level is not null) ?? 0;
    }

    /// <summary>Records something and waits until it is durable.</summary>
    public Task WriteAsync(JsonObject? record, params ReadOnlySpan<RunEventBody> logs)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            _queue.Add(new Entry(record, [.. logs.ToArray().Select(body => Make(RunEventType.Log, body))]));
        }

        return FlushAsync();
    }

    /// <summary>Records something with an event of another type than a log, and waits until it is durable.</summary>
    public Task WriteAsync(JsonObject? record, RunEventType type, RunEventBody body)
    {
        lock (_gate)
        {
            _queue.Add(new Entry(record, [Make(type, body)]));
        }

        return FlushAsync();
    }

    /// <summary>Queues an event; it is durable before anything that is recorded later.</summary>
    public void Post(RunEventBody body, RunEventType type = RunEventType.Log, JsonObject? record = null)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _queue.Add(new Entry(record, [Make(type, body)]));
            if (!_isFlushing && _failure is null)
            {
                _isFlushing = true;
                _flushing = Task.Run(FlushQuietlyAsync);
            }
        }
    }

    /// <summary>Queues a message of an action.</summary>
    public void Log(string stepId, ActionLogLevel level, string message)
    {
        if (level == ActionLogLevel.Debug && !_options.KeepDebugMessages)
        {
            return;
        }

        int messages = Interlocked.Increment(ref _messages);
        if (messages <= _options.MaxLogMessages)
        {
            Post(new RunEventBody(message) { StepId = stepId, Level = level });
        }
        else if (messages == _options.MaxLogMessages + 1)
        {
            Post(new RunEventBody($"The run wrote more than {_options.MaxLogMessages} messages; those that follow are left out.") { StepId = stepId, Level = ActionLogLevel.Warn });
        }
    }

    /// <summary>Waits until everything given is durable.</summary>
    public async Task FlushAsync()
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            await WriteQueueAsync().ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Waits for what works in the background; throws nothing. What an action that was left behind says later is lost.</summary>
    public Task StopAsync()
    {
        lock (_gate)
        {
            _isOver = true;
            return _flushing;
        }
    }

    private async Task WriteQueueAsync()
    {
        if (_failure is not null)
        {
            throw new IOException("The journal of the run failed; nothing more is done.", _failure);
        }

        List<Entry> batch;
        lock (_gate)
        {
            (batch, _queue) = (_queue, []);
        }

        if (batch.Count == 0)
        {
            return;
        }

        var shown = new List<RunEvent>();
        var records = new List<JournalRecord>();
        foreach (var entry in batch)
        {
            var events = entry.Events.Select(one => one with { Number = ++_lastEvent }).ToList();
            shown.AddRange(events);
            if (_journal is not null)
            {
                records.Add(new JournalRecord(++_lastRecord, Text(entry.Record, events)));
            }
        }

        try
        {
            if (_journal is not null)
            {
                await _journal.AppendAsync(records).ConfigureAwait(false);
            }
        }
        catch (Exception failure)
        {
            _failure = failure;
            throw;
        }

        _events.Publish(shown);
    }

    // The failure is kept, and thrown where somebody waits.
    private async Task FlushQuietlyAsync()
    {
        for (bool isMore = true; isMore;)
        {
            try
            {
                await FlushAsync().ConfigureAwait(false);
            }
            catch (Exception) when (_failure is not null)
            {
            }

            lock (_gate)
            {
                isMore = _isFlushing = _queue.Count > 0 && _failure is null;
            }
        }
    }

    private static string Text(JsonObject? record, List<RunEvent> events)
    {
        var written = record ?? new JsonObject { ["type"] = RecordType.Event };
        if (events.Count > 0)
        {
            written["events"] = new JsonArray([.. events.Select(RunEventJson.Write)]);
        }

        return RunJson.Write(written);
    }

    private RunEvent Make(RunEventType type, RunEventBody body) => new(0, type, _options.TimeProvider.GetUtcNow(), body with
    {
        Message = Cut(_mask.Apply(body.Message)),
        Error = body.Error is { } error ? new RunError(_mask.Apply(error.Name), Cut(_mask.Apply(error.Message))) : null,
        Output = body.Output is { } output ? _mask.Apply(output) : null,
    });

    // After masking: half a secret at the cut would not be recognised.
    private string Cut(string message)
        => message.Length <= _options.MaxMessageLength ? message : string.Concat(message.AsSpan(0, _options.MaxMessageLength - 1), "…");

    private sealed record Entry(JsonObject? Record, List<RunEvent> Events);
}
