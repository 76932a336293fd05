namespace Idp.Benchmarks.Catalogs;

/// <summary>The tree of the groups: each has up to four children, and the first is the root.</summary>
internal static class GroupTree
{
    private const int Branches = 4;

    public static int? ParentOf(int group) => group == 0 ? null : (group - 1) / Branches;

    public static bool IsLeaf(int group, int groups) => FirstChild(group) >= groups;

    public static IEnumerable<int> ChildrenOf(int group, int groups)
    {
        var first = FirstChild(group);
        for (var child = first; child < groups && child < first + Branches; child++)
        {
            yield return child;
        }
    }

    private static int FirstChild(int group) => (group * Branches) + 1;
}
