using System.Buffers;
using System.Numerics;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>A set of rows of one version, a bit for each, in pooled memory. Not thread-safe; its maker disposes of it.</summary>
internal sealed class RowSet : IDisposable
{
    private readonly int _wordCount;
    private ulong[] _words;

    /// <summary>No rows.</summary>
    public RowSet(int rowCount)
    {
        RowCount = rowCount;
        _wordCount = (rowCount + 63) >> 6;
        _words = ArrayPool<ulong>.Shared.Rent(_wordCount);
        Words.Clear();
    }

    /// <summary>Rows are numbered from 0 to one less.</summary>
    public int RowCount { get; }

    public Span<ulong> Words => _words.AsSpan(0, _wordCount);

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public bool Contains(int row) => ((_words[row >> 6] >> row) & 1) != 0;

    public void Add(int row) => _words[row >> 6] |= 1UL << row;

    /// <summary>Adds up to 64 rows from one on.</summary>
    public void Add(int firstRow, ulong bits)
    {
        int shift = firstRow & 63;
        _words[firstRow >> 6] |= bits << shift;
        if (shift != 0 && bits >> (64 - shift) is not 0 and var rest)
        {
            _words[(firstRow >> 6) + 1] |= rest;
        }
    }

    public void Add(ReadOnlySpan<int> rows)
    {
        ulong[] words = _words;
        foreach (int row in rows)
        {
            words[row >> 6] |= 1UL << row;
        }
    }

    /// <summary>Adds the rows of a bitmap, which may be shorter.</summary>
    public void Add(ReadOnlySpan<ulong> bitmap)
    {
        var words = Words[..bitmap.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] |= bitmap[i];
        }
    }

    /// <summary>All rows.</summary>
    public static RowSet All(int rowCount)
    {
        var rows = new RowSet(rowCount);
        rows.Invert();
        return rows;
    }

    public void Invert()
    {
        foreach (ref ulong word in Words)
        {
            word = ~word;
        }

        TrimEnd();
    }

    public void Keep(RowSet other)
    {
        var words = Words;
        var kept = other.Words;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= kept[i];
        }
    }

    /// <summary>Takes the rows of a bitmap away, which may be shorter.</summary>
    public void Remove(ReadOnlySpan<ulong> bitmap)
    {
        var words = Words[..bitmap.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= ~bitmap[i];
        }
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    private void TrimEnd()
    {
        if ((RowCount & 63) != 0)
        {
            _words[_wordCount - 1] &= (1UL << RowCount) - 1;
        }
    }
}
