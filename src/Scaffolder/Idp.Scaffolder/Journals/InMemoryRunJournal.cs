namespace Idp.Scaffolder.Journals;

/// <summary>A journal that ends with the process: for tests, and for runs that are not to be resumed elsewhere. Thread-safe.</summary>
public sealed class InMemoryRunJournal : IRunJournal
{
    private readonly Lock _gate = new();
    private readonly List<JournalRecord> _records = [];

    /// <inheritdoc/>
    public ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            return new ValueTask<JournalReadResult>(new JournalReadResult([.. _records], []));
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            JournalConflictException.ThrowUnlessNext(records, _records.Count);
            _records.AddRange(records);
        }

        return ValueTask.CompletedTask;
    }
}
