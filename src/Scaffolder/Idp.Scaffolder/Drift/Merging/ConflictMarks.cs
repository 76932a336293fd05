using System.Text;

namespace Idp.Scaffolder.Drift.Merging;

/// <summary>Writes a conflict as git marks it.</summary>
internal static class ConflictMarks
{
    /// <summary>Writes both sides between marks; lines that both begin or end with stay outside.</summary>
    public static void Append(string[] ours, string[] theirs, string ourName, string theirName, StringBuilder target)
    {
        int head = 0, most = Math.Min(ours.Length, theirs.Length);
        while (head < most && ours[head] == theirs[head])
        {
            target.Append(ours[head++]);
        }

        int tail = 0;
        while (tail < most - head && ours[^(tail + 1)] == theirs[^(tail + 1)])
        {
            tail++;
        }

        string end = LineEndOf(ours, theirs);
        target.Append("<<<<<<< ").Append(ourName).Append(end);
        Append(ours[head..^tail], end, target);
        target.Append("=======").Append(end);
        Append(theirs[head..^tail], end, target);
        target.Append(">>>>>>> ").Append(theirName).Append(end);
        Append(ours[^tail..], "", target);
    }

    /// <summary>Whether a text has both marks of a conflict at the start of lines.</summary>
    public static bool Bears(string text, string ourName, string theirName)
    {
        string[] lines = text.Split('\n');
        return lines.Contains($"<<<<<<< {ourName}") || lines.Contains($">>>>>>> {theirName}")
            || lines.Contains($"<<<<<<< {ourName}\r") || lines.Contains($">>>>>>> {theirName}\r");
    }

    private static void Append(string[] lines, string end, StringBuilder target)
    {
        foreach (string line in lines)
        {
            target.Append(line);
        }

        // A last line without an end gets one, or the mark would stand behind it.
        if (lines.Length > 0 && !lines[^1].EndsWith('\n'))
        {
            target.Append(end);
        }
    }

    private static string LineEndOf(string[] ours, string[] theirs)
        => ours.Concat(theirs).FirstOrDefault()?.EndsWith("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
}
