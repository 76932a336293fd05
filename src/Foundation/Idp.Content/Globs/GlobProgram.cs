using System.Diagnostics.CodeAnalysis;

namespace Idp.Content;

/// <summary>The steps of a glob, one per segment, alternatives one after the other, each ended by a step that accepts.</summary>
internal sealed class GlobProgram(GlobStep[] steps, int[] starts, GlobMatching matching)
{
    internal GlobStep[] Steps { get; } = steps;

    internal int[] Starts { get; } = starts;

    internal bool MatchesDots { get; } = matching.HasFlag(GlobMatching.Dots);

    internal static bool TryCompile(
        string pattern, List<string> alternatives, GlobMatching matching, [NotNullWhen(true)] out GlobProgram? program, [NotNullWhen(false)] out string? error)
    {
        var steps = new List<GlobStep>();
        var starts = new List<int>();
        program = null;
        foreach (string alternative in alternatives)
        {
            if (!TrySplit(pattern, alternative, out var segments, out error))
            {
                return false;
            }

            starts.Add(steps.Count);
            foreach (string segment in segments)
            {
                steps.Add(segment == "**" ? GlobStep.AnyFolders : new GlobStep(GlobStepKind.Name, GlobSegment.Parse(segment, matching)));
            }

            // `a/**` is what lies in a, not a itself.
            if (segments is [.., "**"])
            {
                steps.Add(new GlobStep(GlobStepKind.Name, GlobSegment.Parse("*", matching)));
            }

            steps.Add(GlobStep.Accept);
        }

        program = new GlobProgram([.. steps], [.. starts], matching);
        error = null;
        return true;
    }

    private static bool TrySplit(string pattern, string alternative, out List<string> segments, [NotNullWhen(false)] out string? error)
    {
        segments = [];
        error = alternative.StartsWith('/') || (alternative.Length > 1 && alternative[1] == ':' && char.IsAsciiLetter(alternative[0]))
            ? $"The glob '{pattern}' is absolute; write it relative to the root folder." : null;
        foreach (string segment in alternative.Split('/'))
        {
            if (segment is "" or "." || (segment == "**" && segments is [.., "**"]))
            {
                continue;
            }

            if (segment != "..")
            {
                segments.Add(segment);
            }
            else if (segments.Count > 0 && segments[^1] != "**")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                error ??= $"The glob '{pattern}' leaves the root folder.";
            }
        }

        return error is null;
    }
}
