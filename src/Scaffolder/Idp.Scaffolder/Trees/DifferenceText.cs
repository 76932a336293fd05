using System.Globalization;

namespace Idp.Scaffolder.Trees;

/// <summary>Words a difference.</summary>
internal static class DifferenceText
{
    private const int MaxShownBytes = 512 * 1024;

    public static string Of(FileDifference difference)
    {
        string head = $"{Sign(difference.Change)} {difference.Path}";
        if (difference.Change == FileChange.ModeChanged)
        {
            return $"{head} ({(difference.After!.IsLink ? "now a link" : difference.After.IsExecutable ? "may be run now" : "may not be run any more")})";
        }

        string? before = TextOf(difference.Before), after = TextOf(difference.After);
        return before is null || after is null
            ? string.Create(CultureInfo.InvariantCulture, $"{head} ({Size(difference.Before)} -> {Size(difference.After)} bytes)")
            : $"{head}\n{UnifiedText.Of(difference.Path, difference.Before is null ? null : before, difference.After is null ? null : after)}";
    }

    private static char Sign(FileChange change) => change switch
    {
        FileChange.Added => '+',
        FileChange.Removed => '-',
        _ => '~',
    };

    private static int Size(TreeFile? file) => file?.Content.Length ?? 0;

    /// <returns>Null for what is no text, or more than people read.</returns>
    private static string? TextOf(TreeFile? file)
        => file is null ? "" : file.Content.Length > MaxShownBytes ? null : file.FindText();
}
