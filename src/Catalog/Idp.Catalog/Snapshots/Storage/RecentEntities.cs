using System.Numerics;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The entities that were unpacked last, a few thousand at most: each has one place, where the next one of the same place follows it. Thread-safe without locks.</summary>
internal sealed class RecentEntities(int rowCount)
{
    private const int MaxEntities = 2048;

    private readonly Slot?[] _slots = new Slot?[Math.Min(MaxEntities, BitOperations.RoundUpToPowerOf2((uint)rowCount))];

    public Entity? Find(int row) => Volatile.Read(ref SlotOf(row)) is { } slot && slot.Row == row ? slot.Entity : null;

    public void Keep(int row, Entity entity) => Volatile.Write(ref SlotOf(row), new Slot(row, entity));

    private ref Slot? SlotOf(int row) => ref _slots[row & (_slots.Length - 1)];

    private sealed record Slot(int Row, Entity Entity);
}
