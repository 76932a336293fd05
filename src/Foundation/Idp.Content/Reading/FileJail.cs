namespace Idp.Content;

/// <summary>Says where a path inside the root really is, and refuses what is elsewhere. Remembers the root and the last folder, so it is for one reading. Thread-safe.</summary>
internal sealed class FileJail
{
    private readonly string _root;
    private readonly (ContentStatus Status, string Path) _realRoot;
    private RealFolder? _last;

    internal FileJail(string root)
    {
        _root = root;
        _realRoot = RealPath.Resolve(root);
    }

    internal (ContentStatus Status, string? RealPath, string? Reason) Locate(ContentPath path)
    {
        if (_realRoot.Status != ContentStatus.Found)
        {
            return (_realRoot.Status, null, $"The root folder '{_root}' {Reason(_realRoot.Status)}.");
        }

        var (status, real) = Resolve(path.Value);
        return status switch
        {
            ContentStatus.Found when RealPath.IsInside(real, _realRoot.Path) => (status, real, null),
            ContentStatus.Found => (ContentStatus.Refused, null, $"'{path}' leads out of the root folder through a link."),
            // What lies outside is not told apart: neither whether it exists nor whether it may be read.
            ContentStatus.NotFound or ContentStatus.Denied when !RealPath.IsInside(real, _realRoot.Path)
                => (ContentStatus.Refused, null, $"'{path}' leads out of the root folder through a link."),
            _ => (status, null, $"'{path}' {Reason(status)}."),
        };
    }

    // What was true of a folder when the first of its files was read is looked at again when a file was opened.
    private (ContentStatus Status, string Path) Resolve(string path)
    {
        int slash = path.LastIndexOf('/');
        if (slash < 0)
        {
            return RealPath.Resolve(_realRoot.Path, path);
        }

        string folder = path[..slash];
        var last = _last;
        if (last is null || !string.Equals(last.Path, folder, StringComparison.Ordinal))
        {
            var (status, real) = RealPath.Resolve(_realRoot.Path, folder);
            if (status != ContentStatus.Found)
            {
                return (status, real);
            }

            _last = last = new RealFolder(folder, real);
        }

        return RealPath.Resolve(last.Real, path[(slash + 1)..]);
    }

    internal bool Holds(string realPath) => RealPath.IsInside(realPath, _realRoot.Path);

    internal static string Reason(ContentStatus status) => status switch
    {
        ContentStatus.NotFound => "does not exist",
        ContentStatus.NotAFile => "is not a regular file",
        ContentStatus.Denied => "may not be read by this process",
        ContentStatus.Refused => "follows too many links, or links in a circle",
        _ => "could not be read",
    };

    private sealed record RealFolder(string Path, string Real);
}
