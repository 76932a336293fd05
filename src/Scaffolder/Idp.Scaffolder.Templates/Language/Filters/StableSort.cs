using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>A stable sort that is content with comparisons that contradict one another, and gives V8's order for short lists of such.</summary>
internal static class StableSort
{
    // Up to here V8 sorts by inserting into the first run; beyond, only the order of contradictions differs.
    private const int LongestInserted = 63;

    /// <summary>The indexes of the keys in their order.</summary>
    public static int[] Order(RenderContext context, object?[] keys, Func<object?, object?, int> compare)
    {
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        int Compare(int left, int right)
        {
            context.Step();
            return compare(keys[left], keys[right]);
        }

        if (keys.Length <= LongestInserted)
        {
            Insert(order, FindRun(order, Compare), Compare);
            return order;
        }

        return Merge(order, Compare);
    }

    /// <summary>The length of the run at the start; one that goes down is turned round.</summary>
    private static int FindRun(int[] order, Func<int, int, int> compare)
    {
        if (order.Length < 2)
        {
            return order.Length;
        }

        bool goesDown = compare(order[1], order[0]) < 0;
        int length = 2;
        while (length < order.Length && compare(order[length], order[length - 1]) < 0 == goesDown)
        {
            length++;
        }

        if (goesDown)
        {
            Array.Reverse(order, 0, length);
        }

        return length;
    }

    private static void Insert(int[] order, int sorted, Func<int, int, int> compare)
    {
        for (int start = Math.Max(sorted, 1); start < order.Length; start++)
        {
            int pivot = order[start], left = 0, right = start;
            while (left < right)
            {
                int middle = left + ((right - left) >> 1);
                if (compare(pivot, order[middle]) < 0)
                {
                    right = middle;
                }
                else
                {
                    left = middle + 1;
                }
            }

            Array.Copy(order, left, order, left + 1, start - left);
            order[left] = pivot;
        }
    }

    private static int[] Merge(int[] from, Func<int, int, int> compare)
    {
        int[] to = new int[from.Length];
        for (int width = 1; width < from.Length; width *= 2)
        {
            for (int start = 0; start < from.Length; start += 2 * width)
            {
                int middle = Math.Min(start + width, from.Length), end = Math.Min(start + (2 * width), from.Length);
                for (int at = start, left = start, right = middle; at < end; at++)
                {
                    bool takesLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
                    to[at] = takesLeft ? from[left++] : from[right++];
                }
            }

            (from, to) = (to, from);
        }

        return from;
    }
}
