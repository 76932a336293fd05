using Idp.Scaffolder.Journals;

namespace Idp.Scaffolder.Tests.Runs;

/// <summary>A journal that dies with its process: it takes nothing after the first record that <paramref name="isLast"/> names.</summary>
internal sealed class CutJournal(Func<string, bool> isLast) : IRunJournal
{
    private bool _isDead;

    /// <summary>What was written before.</summary>
    public InMemoryRunJournal Written { get; } = new();

    public ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default) => Written.ReadAsync(cancellationToken);

    public async ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default)
    {
        foreach (var record in records)
        {
            if (_isDead)
            {
                throw new IOException("the process is dead");
            }

            await Written.AppendAsync([record], cancellationToken);
            _isDead = isLast(record.Json);
        }
    }
}
