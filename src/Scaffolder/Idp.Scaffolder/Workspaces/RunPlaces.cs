namespace Idp.Scaffolder.Workspaces;

/// <summary>What runs put beside their workspaces, by names that are nobody else's.</summary>
internal static class RunPlaces
{
    /// <summary>How names of copies of workspaces end.</summary>
    public const string Backup = ".idp-before";

    /// <summary>How names of copies end, behind that, which are being written.</summary>
    public const string Unfinished = "-new";

    /// <summary>How names of files end that keep others out of workspaces.</summary>
    public const string Lock = ".idp-lock";

    /// <summary>The path of something hidden beside a folder.</summary>
    public static string Beside(string folder, string ending) => Path.Join(Path.GetDirectoryName(folder), $".{Path.GetFileName(folder)}{ending}");

    /// <summary>Whether something is a run's own, so that nobody takes it for content.</summary>
    public static bool IsOwn(ReadOnlySpan<char> name)
        => name.StartsWith('.')
            && (name.EndsWith(Lock, StringComparison.Ordinal) || name.EndsWith(Backup, StringComparison.Ordinal) || name.EndsWith(Backup + Unfinished, StringComparison.Ordinal));
}
