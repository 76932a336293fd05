using System.Globalization;
using DiffPlex;
using DiffPlex.Renderer;

namespace Idp.Scaffolder.Trees;

/// <summary>Words a difference.</summary>
internal static class DifferenceText
{
    private const int MaxShownBytes = 512 * 1024;
    private const int ContextLines = 3;

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
            : $"{head}\n{Lines(difference.Path, before, after)}";
    }

    private static char Sign(FileChange change) => change switch
    {
        FileChange.Added => '+',
        FileChange.Removed => '-',
        _ => '~',
    };

    private static string Lines(string path, string before, string after)
        => new UnidiffRenderer(Differ.Instance, ContextLines).Generate(before, after, before.Length == 0 ? "/dev/null" : $"a/{path}", after.Length == 0 ? "/dev/null" : $"b/{path}", false, false);

    private static int Size(TreeFile? file) => file?.Content.Length ?? 0;

    /// <returns>Null for what is no text, or more than people read.</returns>
    private static string? TextOf(TreeFile? file)
        => file is null ? "" : file.Content.Length > MaxShownBytes ? null : file.FindText();
}
