using System.Buffers;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>Finds the pair of equal items that ajv reports, in time linear in the size of the array.</summary>
internal static class UniqueItems
{
    private const int ComparePairs = 8;

    /// <summary>The two positions in the order in which ajv names them; false when all items differ.</summary>
    public static bool TryFindDuplicate<T>(ArrayRules rules, in T array, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        i = j = 0;
        int count = array.Count;
        if (count < 2)
        {
            return false;
        }

        if (count <= ComparePairs)
        {
            return rules.UniqueScalars is null
                ? TryFindLast(array, count, ref state, out i, out j)
                : TryFindScalar(rules.UniqueScalars, array, count, ref state, out i, out j);
        }

        return TryFindByHash(rules.UniqueScalars, array, count, ref state, out i, out j);
    }

    // ajv: for the last item that has an equal one before it, the nearest of those.
    private static bool TryFindLast<T>(in T array, int count, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        j = 0;
        for (i = count - 1; i > 0; i--)
        {
            for (j = i - 1; j >= 0; j--)
            {
                if (state.TrySpend(1) && InstanceEquality.AreEqual(array.Item(i), array.Item(j), ref state))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // ajv, when items are scalars: for the last item that has an equal one after it, the nearest of those.
    private static bool TryFindScalar<T>(TypeRule scalars, in T array, int count, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        j = 0;
        for (i = count - 2; i >= 0; i--)
        {
            for (j = i + 1; scalars.Allows(array.Item(i)) && j < count; j++)
            {
                if (state.TrySpend(1) && InstanceEquality.AreEqual(array.Item(i), array.Item(j), ref state))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TryFindByHash<T>(TypeRule? scalars, in T array, int count, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        int buckets = (int)Math.Min(1 << 30, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count));
        int[] heads = ArrayPool<int>.Shared.Rent(buckets);
        int[] next = ArrayPool<int>.Shared.Rent(count);
        int[] hashes = ArrayPool<int>.Shared.Rent(count);
        heads.AsSpan(0, buckets).Fill(-1);
        try
        {
            return scalars is null
                ? TryFindLast(array, heads.AsSpan(0, buckets), next, hashes.AsSpan(0, count), ref state, out i, out j)
                : TryFindScalar(scalars, array, heads.AsSpan(0, buckets), next, hashes.AsSpan(0, count), ref state, out i, out j);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(heads);
            ArrayPool<int>.Shared.Return(next);
            ArrayPool<int>.Shared.Return(hashes);
        }
    }

    private static bool TryFindLast<T>(in T array, Span<int> heads, int[] next, Span<int> hashes, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        i = j = -1;
        for (int at = 0; at < hashes.Length; at++)
        {
            if (TryLink(array, at, heads, next, hashes, ref state, out int equal))
            {
                (i, j) = (at, equal);
            }
        }

        return i >= 0;
    }

    private static bool TryFindScalar<T>(TypeRule scalars, in T array, Span<int> heads, int[] next, Span<int> hashes, ref EvaluationState state, out int i, out int j)
        where T : struct, IJsonInstance<T>
    {
        i = j = 0;
        for (i = hashes.Length - 1; i >= 0; i--)
        {
            if (scalars.Allows(array.Item(i)) && TryLink(array, i, heads, next, hashes, ref state, out j))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters an item; true, with the nearest item entered before, when that is equal.</summary>
    private static bool TryLink<T>(in T array, int at, Span<int> heads, int[] next, Span<int> hashes, ref EvaluationState state, out int equal)
        where T : struct, IJsonInstance<T>
    {
        var item = array.Item(at);
        int hash = InstanceHash.Of(item, ref state);
        hashes[at] = hash;
        ref int head = ref heads[hash & (heads.Length - 1)];
        for (equal = head; equal >= 0; equal = next[equal])
        {
            if (!state.TrySpend(1))
            {
                return false;
            }

            if (hashes[equal] == hash && InstanceEquality.AreEqual(item, array.Item(equal), ref state))
            {
                break;
            }
        }

        next[at] = head;
        head = at;
        return equal >= 0;
    }
}
