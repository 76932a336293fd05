using System.Collections.Immutable;
using Idp.CommandLine;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Tool.Reports;

/// <summary>How two trees differ, for people.</summary>
internal static class DifferenceReport
{
    /// <returns>Whether they are the same.</returns>
    public static bool Write(ImmutableArray<FileDifference> differences, TextWriter output)
    {
        foreach (var difference in differences)
        {
            WriteLines(difference.ToString(), output);
        }

        output.Write(differences.IsEmpty ? "no difference\n" : $"{CountText.Of(differences.Length, "file")} would change\n");
        return differences.IsEmpty;
    }

    /// <summary>Writes lines that cannot steer the terminal; tabs stay.</summary>
    public static void WriteLines(string text, TextWriter output)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            output.Write($"{string.Join('\t', line.TrimEnd('\r').Split('\t').Select(PlainText.Of))}\n");
        }
    }
}
