using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Graph.Storage;

/// <summary>Collects statements in any order and sorts them into rows; what several emitters state becomes one edge. Not thread-safe.</summary>
internal sealed class CompressedEdgesBuilder
{
    private readonly ChunkedList<int> _sources = new();
    private readonly ChunkedList<long> _keys = new();

    public void Add(Statement statement, Emitters emitters)
    {
        _sources.Add(statement.Source);
        _keys.Add(EdgeKey.Of(statement.Type, statement.Target, emitters));
    }

    /// <summary>The edges by their sources.</summary>
    /// <param name="nodeCount">More than every id that was added.</param>
    public CompressedEdges Build(int nodeCount)
    {
        int[] starts = new int[nodeCount + 1];
        for (int i = 0; i < _sources.Count; i++)
        {
            starts[_sources[i] + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        long[] keys = new long[_keys.Count];
        int[] next = starts.AsSpan(0, nodeCount).ToArray();
        for (int i = 0; i < _keys.Count; i++)
        {
            keys[next[_sources[i]]++] = _keys[i];
        }

        return Finish(starts, keys);
    }

    /// <summary>Sorts each row, joins equal edges, and splits the keys into the arrays of the rows.</summary>
    /// <param name="starts">Where each row begins; changed to where it begins in the result.</param>
    /// <param name="keys">The rows; changed.</param>
    internal static CompressedEdges Finish(int[] starts, long[] keys)
    {
        int kept = 0;
        int start = 0;
        for (int node = 0; node < starts.Length - 1; node++)
        {
            var row = keys.AsSpan(start, starts[node + 1] - start);
            start = starts[node + 1];
            starts[node] = kept;
            row.Sort();
            foreach (long key in row)
            {
                if (kept > starts[node] && EdgeKey.AreSame(keys[kept - 1], key))
                {
                    keys[kept - 1] |= key;
                }
                else
                {
                    keys[kept++] = key;
                }
            }
        }

        starts[^1] = kept;
        return Split(starts, keys.AsSpan(0, kept));
    }

    /// <summary>Splits keys into the arrays of the rows.</summary>
    /// <param name="starts">Where each row begins, and one more.</param>
    /// <param name="keys">The rows, each in order and without equal edges.</param>
    internal static CompressedEdges Split(int[] starts, ReadOnlySpan<long> keys)
    {
        int[] nodes = new int[keys.Length];
        byte[] types = new byte[keys.Length];
        byte[] emitters = new byte[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            nodes[i] = EdgeKey.NodeOf(keys[i]);
            types[i] = EdgeKey.TypeOf(keys[i]);
            emitters[i] = (byte)EdgeKey.EmittersOf(keys[i]);
        }

        return new CompressedEdges(starts, nodes, types, emitters);
    }
}
