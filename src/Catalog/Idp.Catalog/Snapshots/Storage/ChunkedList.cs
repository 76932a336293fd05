namespace Idp.Catalog.Snapshots.Storage;

/// <summary>A list that grows without copying and without large arrays, which would make the collector go through everything that is alive. Not thread-safe.</summary>
internal sealed class ChunkedList<T>
{
    private const int Shift = 12;
    private const int ChunkSize = 1 << Shift;
    private const int Mask = ChunkSize - 1;

    private T[][] _chunks = new T[16][];
    private int _chunkCount;

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Shift][index & Mask];

    public void Add(T item)
    {
        int index = Count;
        EnsureCount(index + 1);
        this[index] = item;
    }

    /// <summary>Makes the list as long as that with default values, if it is shorter.</summary>
    public void EnsureCount(int count)
    {
        while ((long)_chunkCount << Shift < count)
        {
            if (_chunkCount == _chunks.Length)
            {
                Array.Resize(ref _chunks, _chunkCount * 2);
            }

            _chunks[_chunkCount++] = new T[ChunkSize];
        }

        Count = Math.Max(Count, count);
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        for (int start = 0; start < items.Length; start += ChunkSize)
        {
            _chunks[start >> Shift].AsSpan(0, Math.Min(ChunkSize, items.Length - start)).CopyTo(items.AsSpan(start));
        }

        return items;
    }
}
