using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

/// <summary>The folder of one run. Thread-safe.</summary>
public sealed class Workspace
{
    /// <summary>A workspace at a folder, which need not exist yet.</summary>
    public Workspace(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
    }

    /// <summary>The folder's full path, without a separator at its end.</summary>
    public string Path { get; }

    /// <summary>The full path of a file or folder in the workspace.</summary>
    /// <param name="relative">A path from the workspace's folder; empty or <c>.</c> is the folder itself.</param>
    /// <exception cref="ActionException">It leads outside (<c>NotAllowedError</c>).</exception>
    public string Resolve(string relative)
    {
        ArgumentNullException.ThrowIfNull(relative);
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(System.IO.Path.Join(Path, relative)));
        bool isInside = full.Length == Path.Length
            ? string.Equals(full, Path, StringComparison.Ordinal)
            : full.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && !relative.Contains('\0', StringComparison.Ordinal)
            ? full
            : throw ActionException.NotAllowed(
                $"Relative path is not allowed to refer to a directory outside its parent: '{relative}'");
    }
}
