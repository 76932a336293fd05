using Idp.Catalog.Model;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Ordering;

/// <summary>Where the rows of a log stand in the order of a segment's texts: filled by whoever asks first. Thread-safe.</summary>
internal sealed class LogTies(TieOrder order, Func<Entity, string> textOf)
{
    private readonly Lock _filling = new();
    private int[] _ranks = new int[16];
    private int _count;

    /// <summary>The ranks of at least the first rows of the log: see <see cref="TieOrder.RankOf"/>.</summary>
    public int[] UpTo(EntityLog log, int count)
    {
        if (Volatile.Read(ref _count) >= count)
        {
            return Volatile.Read(ref _ranks);
        }

        lock (_filling)
        {
            for (int i = _count; i < count; i++)
            {
                if (i == _ranks.Length)
                {
                    int[] larger = new int[i * 2];
                    _ranks.CopyTo(larger.AsSpan());
                    Volatile.Write(ref _ranks, larger);
                }

                _ranks[i] = order.RankOf(textOf(log.EntityAt(i)));
                Volatile.Write(ref _count, i + 1);
            }

            return _ranks;
        }
    }
}
