using System.Text;

namespace Idp.Testing;

/// <summary>The lines in which two texts differ, for a failure message.</summary>
public static class TextDifference
{
    private const int MaxLines = 60;

    /// <summary>A line each, marked <c>-</c> or <c>+</c>; control characters are made visible, so that a stray carriage return shows.</summary>
    public static string Between(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var lengths = CommonLengths(old, now);
        var lines = new List<string>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                lines.Add($"-{i + 1,5} {Visible(old[i++])}");
            }
            else
            {
                lines.Add($"+{j + 1,5} {Visible(now[j++])}");
            }
        }

        var more = lines.Count > MaxLines ? $"\n… and {lines.Count - MaxLines} more lines" : string.Empty;
        return string.Join('\n', lines.Take(MaxLines)) + more;
    }

    // The longest common subsequence of what follows each pair of lines.
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string Visible(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            text.Append(char.IsControl(c) && c != '\t' ? $"\\u{(int)c:X4}" : c.ToString());
        }

        return text.ToString();
    }
}
