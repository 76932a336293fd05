using System.Text;

namespace Idp.Scaffolder.Drift.Merging;

/// <summary>Merges two descendants of a text, line by line, as <c>git merge-file</c> decides: changes that touch each other are a conflict, unless they are the same.</summary>
internal static class ThreeWayMerge
{
    /// <param name="origin">What both come from.</param>
    /// <param name="ours">The one whose place the result takes.</param>
    /// <param name="theirs">The other.</param>
    /// <param name="ourName">Stands at the upper mark of a conflict.</param>
    /// <param name="theirName">Stands at the lower mark of a conflict.</param>
    public static MergedText Merge(string origin, string ours, string theirs, string ourName, string theirName)
    {
        var left = new TextChanges(origin, ours);
        var right = new TextChanges(origin, theirs);
        var merged = new StringBuilder();
        int conflicts = 0, at = 0;
        while (NextRegion(left, right) is { } region)
        {
            left.CopyOrigin(at, region.Start, merged);
            at = region.End;
            var (fromLeft, fromRight) = (left.Take(region), right.Take(region));
            if (fromRight.IsUnchanged || fromLeft.Lines.SequenceEqual(fromRight.Lines, StringComparer.Ordinal))
            {
                Append(fromLeft.Lines, merged);
            }
            else if (fromLeft.IsUnchanged)
            {
                Append(fromRight.Lines, merged);
            }
            else
            {
                conflicts++;
                ConflictMarks.Append(fromLeft.Lines, fromRight.Lines, ourName, theirName, merged);
            }
        }

        left.CopyOrigin(at, int.MaxValue, merged);
        return new MergedText(merged.ToString(), conflicts);
    }

    // The next change of either side, with all that touch it.
    private static LineRegion? NextRegion(TextChanges left, TextChanges right)
    {
        var (first, second) = (left.Next, right.Next);
        if (first is null || (second is not null && second.Value.Start < first.Value.Start))
        {
            (first, second) = (second, first);
        }

        if (first is not { } region)
        {
            return null;
        }

        for (bool grows = true; grows;)
        {
            grows = left.Grow(ref region) | right.Grow(ref region);
        }

        return region;
    }

    private static void Append(IEnumerable<string> lines, StringBuilder merged)
    {
        foreach (string line in lines)
        {
            merged.Append(line);
        }
    }
}
