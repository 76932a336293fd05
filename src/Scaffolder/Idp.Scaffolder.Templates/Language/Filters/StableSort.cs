using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Merge sort: stable, and content with comparisons that contradict one another.</summary>
internal static class StableSort
{
    /// <summary>The indexes of the keys in their order.</summary>
    public static int[] Order(RenderContext context, object?[] keys, Func<object?, object?, int> compare)
    {
        int[] from = [.. Enumerable.Range(0, keys.Length)];
        int[] to = new int[keys.Length];
        for (int width = 1; width < keys.Length; width *= 2)
        {
            for (int start = 0; start < keys.Length; start += 2 * width)
            {
                int middle = Math.Min(start + width, keys.Length), end = Math.Min(start + (2 * width), keys.Length);
                for (int at = start, left = start, right = middle; at < end; at++)
                {
                    context.Step();
                    bool takesLeft = left < middle && (right >= end || compare(keys[from[left]], keys[from[right]]) <= 0);
                    to[at] = takesLeft ? from[left++] : from[right++];
                }
            }

            (from, to) = (to, from);
        }

        return from;
    }
}
