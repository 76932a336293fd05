namespace Idp.Catalog.Graph.Traversal;

/// <summary>What a search reached, nearest first: the start and then the others, each with the place of the one it was reached from.</summary>
/// <param name="Nodes">The start, and behind it what was reached.</param>
/// <param name="Parents">For each the index in <paramref name="Nodes"/> of the one before; that of the start is -1.</param>
/// <param name="LevelEnds">For each depth, from 0, where its nodes end.</param>
/// <param name="IsTruncated">Whether there was more than was asked for.</param>
internal sealed record ReachTree(int[] Nodes, int[] Parents, int[] LevelEnds, bool IsTruncated)
{
    public static readonly ReachTree Empty = new([], [], [], false);

    public int DepthOf(int index)
    {
        int found = LevelEnds.AsSpan().BinarySearch(index + 1);
        return found < 0 ? ~found : found;
    }
}
