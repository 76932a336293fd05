namespace Idp.Content;

/// <summary>The path that is left when every link on the way is followed, as <c>realpath(3)</c> does.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Follows the links of an absolute path. What does not exist ends the walk and is reported as such.</summary>
    internal static (ContentStatus Status, string Path) Resolve(string absolute)
    {
        string root = Path.GetPathRoot(absolute)!;
        return Resolve(root, absolute[root.Length..]);
    }

    /// <summary>Follows the links of a path below a folder.</summary>
    /// <param name="real">The folder; no link is on the way to it.</param>
    /// <param name="below">The path from there.</param>
    internal static (ContentStatus Status, string Path) Resolve(string real, string below)
    {
        var pending = new Stack<string>();
        Push(pending, below);
        int links = 0;
        while (pending.TryPop(out string? name))
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            string next = Path.Join(real, name);
            var (status, target) = ReadLink(next);
            if (status != ContentStatus.Found)
            {
                return (status, next);
            }

            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return (ContentStatus.Refused, next);
            }

            if (Path.IsPathRooted(target))
            {
                // Windows roots may come without a drive: then it is that of the link.
                target = Path.GetFullPath(target, real);
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            Push(pending, target);
        }

        return (ContentStatus.Found, real);
    }

    /// <summary>Whether one real path is the other or lies below it.</summary>
    internal static bool IsInside(string real, string realRoot)
    {
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string prefix = Path.EndsInDirectorySeparator(realRoot) ? realRoot : realRoot + Path.DirectorySeparatorChar;
        return real.StartsWith(prefix, comparison) || string.Equals(real, Path.TrimEndingDirectorySeparator(realRoot), comparison);
    }

    private static void Push(Stack<string> pending, string path)
    {
        string[] names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (int i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] != ".")
            {
                pending.Push(names[i]);
            }
        }
    }

    private static (ContentStatus Status, string? Target) ReadLink(string path)
    {
        try
        {
            var info = new FileInfo(path);
            // Attributes of the link itself: a link that leads nowhere has them too.
            return (int)info.Attributes == -1 ? (ContentStatus.NotFound, null)
                : (info.Attributes & FileAttributes.ReparsePoint) != 0 ? (ContentStatus.Found, info.LinkTarget)
                : (ContentStatus.Found, null);
        }
        catch (UnauthorizedAccessException)
        {
            return (ContentStatus.Denied, null);
        }
        catch (IOException)
        {
            return (ContentStatus.NotFound, null);
        }
    }
}
