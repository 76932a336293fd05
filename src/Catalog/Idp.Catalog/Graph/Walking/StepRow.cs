using Idp.Catalog.Graph.Storage;

namespace Idp.Catalog.Graph.Walking;

/// <summary>Gathers the neighbours of one node that a walk leads to.</summary>
internal static class StepRow
{
    /// <summary>Writes them behind <paramref name="at"/>: sorted, each once.</summary>
    /// <returns>Where they end.</returns>
    public static int Append(ref int[] buffer, int at, Edges outgoing, Edges incoming, WalkMask mask)
    {
        int most = at + outgoing.Count + incoming.Count;
        if (most > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(most, buffer.Length * 2));
        }

        int end = at;
        var types = outgoing.Types;
        for (int i = 0; i < types.Length; i++)
        {
            if (mask.FollowsOut(types[i]))
            {
                buffer[end++] = outgoing.Nodes[i];
            }
        }

        types = incoming.Types;
        for (int i = 0; i < types.Length; i++)
        {
            if (mask.FollowsIn(types[i]))
            {
                buffer[end++] = incoming.Nodes[i];
            }
        }

        return at + SortDistinct(buffer.AsSpan(at, end - at));
    }

    private static int SortDistinct(Span<int> row)
    {
        row.Sort();
        int kept = 0;
        for (int i = 0; i < row.Length; i++)
        {
            if (kept == 0 || row[kept - 1] != row[i])
            {
                row[kept++] = row[i];
            }
        }

        return kept;
    }
}
