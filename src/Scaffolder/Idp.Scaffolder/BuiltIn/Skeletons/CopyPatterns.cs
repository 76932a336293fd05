using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Patterns of files as npm's <c>globby</c> 11 reads a list of them: dots match, a folder's name means all below, <c>!</c> takes away from those before it.</summary>
internal sealed class CopyPatterns
{
    private readonly List<(Glob Taken, List<Glob> NotTaken)> _patterns = [];

    /// <param name="patterns">The patterns as written.</param>
    /// <param name="entries">What the skeleton holds.</param>
    /// <param name="logger">Hears of patterns that cannot match.</param>
    public CopyPatterns(IReadOnlyList<string> patterns, IEnumerable<FolderEntry> entries, IActionLogger logger)
    {
        HashSet<string>? folders = null;
        for (int i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].Length == 0)
            {
                throw ActionException.Input("Patterns must be a string (non empty) or an array of strings");
            }

            if (patterns[i][0] == '!')
            {
                continue;
            }

            folders ??= entries.Where(entry => entry.IsFolder).Select(entry => entry.Path.Value).ToHashSet(StringComparer.Ordinal);
            string name = Normalize(patterns[i]);
            if (Parse(name.Length == 0 || folders.Contains(name.TrimEnd('/')) ? $"{name.TrimEnd('/')}/**".TrimStart('/') : name, logger) is { } taken)
            {
                _patterns.Add((taken, Negated(patterns, i, logger)));
            }
        }
    }

    public bool IsMatch(ContentPath path)
    {
        foreach (var (taken, notTaken) in _patterns)
        {
            if (taken.IsMatch(path.Value) && !notTaken.Exists(glob => IsInOrBelow(glob, path)))
            {
                return true;
            }
        }

        return false;
    }

    // A folder that is taken away takes all below along.
    private static bool IsInOrBelow(Glob glob, ContentPath path)
    {
        for (; path != ContentPath.Root; path = path.Folder)
        {
            if (glob.IsMatch(path.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Glob> Negated(IReadOnlyList<string> patterns, int from, IActionLogger logger)
    {
        var globs = new List<Glob>();
        foreach (string pattern in patterns.Skip(from).Where(pattern => pattern.StartsWith('!')))
        {
            if (Parse(Normalize(pattern[1..]), logger) is { } glob)
            {
                globs.Add(glob);
            }
        }

        return globs;
    }

    private static string Normalize(string pattern)
    {
        while (pattern.StartsWith("./", StringComparison.Ordinal))
        {
            pattern = pattern[2..];
        }

        return pattern is "." ? "" : pattern;
    }

    private static Glob? Parse(string pattern, IActionLogger logger)
    {
        if (Glob.TryParse(pattern, GlobMatching.Dots, out var glob, out string? error))
        {
            return glob;
        }

        logger.Warn($"The pattern '{pattern}' matches nothing: {error}");
        return null;
    }
}
