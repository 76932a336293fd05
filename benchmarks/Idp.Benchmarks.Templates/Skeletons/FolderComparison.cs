namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>Compares two folders: names, bytes, and who may execute what.</summary>
public static class FolderComparison
{
    /// <returns>The first difference, in the ordinal order of paths; null when there is none.</returns>
    public static string? FirstDifference(string left, string right)
    {
        var ours = Entries(left);
        var theirs = Entries(right);
        foreach (var (mine, other) in ours.Zip(theirs))
        {
            if (mine != other)
            {
                return $"'{mine}' and '{other}' differ.";
            }

            string path = Path.Combine(left, mine);
            if (!File.Exists(path))
            {
                continue;
            }

            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(right, mine))))
            {
                return $"'{mine}' differs.";
            }

            if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != File.GetUnixFileMode(Path.Combine(right, mine)))
            {
                return $"'{mine}' has another mode.";
            }
        }

        return ours.Count == theirs.Count ? null : $"One folder has {ours.Count} entries, the other {theirs.Count}.";
    }

    private static List<string> Entries(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/') + (Directory.Exists(path) ? "/" : ""))
            .Order(StringComparer.Ordinal),
    ];
}
