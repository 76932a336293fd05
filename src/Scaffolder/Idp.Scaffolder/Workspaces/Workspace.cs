using Idp.Content;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

/// <summary>The folder of one run, which nothing that an action reads or writes through it can leave. Thread-safe.</summary>
/// <remarks>
/// Paths of steps are written with <c>/</c>, relative to the folder, or are full paths of something inside it, such as an action gave as an
/// output. Refused with a <c>NotAllowedError</c> are those that lead outside by their text or by a link, and Windows' forms (<c>C:\x</c>,
/// <c>..\x</c>; on Windows also names of devices). A path is looked at anew each time, so a link that an action made meanwhile is seen.
/// </remarks>
public sealed partial class Workspace
{
    private readonly WorkspaceQuota _quota;
    private string? _realRoot;

    /// <summary>A workspace at a folder, which need not exist yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound of the options is not positive.</exception>
    public Workspace(string path, WorkspaceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        Options = (options ?? new WorkspaceOptions()).Checked();
        _quota = new WorkspaceQuota(Options);
    }

    /// <summary>The folder's full path, without a separator at its end.</summary>
    public string Path { get; }

    /// <summary>What may be written.</summary>
    public WorkspaceOptions Options { get; }

    /// <summary>The full path of a file or folder in the workspace, which need not exist.</summary>
    /// <param name="path">A path of a step; empty or <c>.</c> is the folder itself.</param>
    /// <exception cref="ActionException">It leads outside (<c>NotAllowedError</c>).</exception>
    public string Resolve(string path) => Locate(Parse(path));

    internal WorkspaceQuota Quota => _quota;

    /// <summary>The path of a step by its text alone.</summary>
    internal ContentPath Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ContentPath.TryParse(Relative(path), out var parsed, out string? error) ? parsed : throw Outside(error);
    }

    /// <summary>The path below a folder of the workspace, which it must not leave either.</summary>
    internal static ContentPath Parse(ContentPath folder, string path)
        => ContentPath.TryParse(path, out var below, out string? error) && folder.TryResolve(below.Value, out var parsed, out error)
            ? parsed
            : throw Outside(error);

    /// <summary>The full path, after a look at the links on the way.</summary>
    internal string Locate(ContentPath path)
    {
        _ = RealPlace(path);
        return path.Under(Path);
    }

    /// <summary>Where a path really is when every link is followed; the part that does not exist yet is as written.</summary>
    internal string RealPlace(ContentPath path)
    {
        string root = RealRoot();
        var (status, real) = Follow(root, path);
        return status switch
        {
            ContentStatus.Found or ContentStatus.NotFound when RealPath.IsInside(real, root)
                => status == ContentStatus.Found ? real : path.Under(root),
            ContentStatus.Found or ContentStatus.NotFound => throw Outside($"'{path}' leads out of the workspace through a link."),
            _ => throw Outside($"'{path}' {FileJail.Reason(status)}."),
        };
    }

    /// <summary>Whether a path stays inside when every link is followed.</summary>
    internal bool IsInside(ContentPath path)
    {
        string root = RealRoot();
        var (status, real) = Follow(root, path);
        return status is ContentStatus.Found or ContentStatus.NotFound && RealPath.IsInside(real, root);
    }

    /// <summary>The workspace's own folder with links followed; it is made if it does not exist.</summary>
    internal string RealRoot()
    {
        if (_realRoot is { } known)
        {
            return known;
        }

        Directory.CreateDirectory(Path);
        var (status, real) = RealPath.Resolve(Path);
        return status == ContentStatus.Found
            ? _realRoot = real
            : throw new ActionException($"The workspace '{Path}' {FileJail.Reason(status)}.");
    }

    internal static ActionException Outside(string reason)
        => ActionException.NotAllowed($"Relative path is not allowed to refer to a directory outside its parent: {reason}");

    private static (ContentStatus Status, string Path) Follow(string root, ContentPath path)
        => RealPath.Resolve(root, path.Value.Replace('/', System.IO.Path.DirectorySeparatorChar));

    // Actions give full paths as outputs, as upstream does, and later steps take them.
    private string Relative(string path)
    {
        if (!System.IO.Path.IsPathRooted(path) || !path.StartsWith(Path, StringComparison.Ordinal))
        {
            return path;
        }

        string rest = path[Path.Length..];
        return rest.Length == 0 ? "."
            : rest[0] == System.IO.Path.DirectorySeparatorChar || rest[0] == '/' ? rest[1..].Replace(System.IO.Path.DirectorySeparatorChar, '/')
            : path;
    }
}
