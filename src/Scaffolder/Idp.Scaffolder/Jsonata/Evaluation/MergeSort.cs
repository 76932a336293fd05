using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>Sorts stably, and asks in the order that upstream asks, which functions that compare can see.</summary>
internal static class MergeSort
{
    /// <param name="input">The items; itself the result when there is nothing to sort.</param>
    /// <param name="work">What it may take.</param>
    /// <param name="isAfter">Whether the first of two items belongs behind the second.</param>
    public static ValueList Sort(ValueList input, Work work, Func<object?, object?, bool> isAfter)
        => input.Count <= 1 ? input : [.. Sorted(input.ToArray(), work, isAfter)];

    private static object?[] Sorted(object?[] items, Work work, Func<object?, object?, bool> isAfter)
    {
        if (items.Length <= 1)
        {
            return items;
        }

        object?[] left = Sorted(items[..(items.Length / 2)], work, isAfter);
        object?[] right = Sorted(items[(items.Length / 2)..], work, isAfter);
        object?[] merged = new object?[items.Length];
        int l = 0;
        int r = 0;
        for (int i = 0; i < merged.Length; i++)
        {
            work.Step();
            merged[i] = l < left.Length && (r >= right.Length || !isAfter(left[l], right[r])) ? left[l++] : right[r++];
        }

        return merged;
    }
}
