using Idp.Content;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

public sealed partial class Workspace
{
    /// <summary>Reads a file, through links that stay inside.</summary>
    /// <exception cref="ActionException">It leads outside, is not there, is no regular file, or is larger than <see cref="WorkspaceOptions.MaxFileBytes"/>.</exception>
    public byte[] ReadBytes(string path) => ReadBytes(Parse(path));

    /// <summary>Writes a file, through links that stay inside; folders on the way are made.</summary>
    /// <param name="path">Where.</param>
    /// <param name="bytes">The whole content.</param>
    /// <param name="mode">The permissions of a file that is not there yet, less what the process's mask takes away; one that is there keeps its own. Without effect on Windows.</param>
    /// <exception cref="ActionException">It leads outside, a folder is there, or a bound of <see cref="Options"/> is passed.</exception>
    public void WriteBytes(string path, ReadOnlySpan<byte> bytes, UnixFileMode? mode = null)
    {
        var parsed = Parse(path);
        WriteBytes(parsed, new WorkspaceFolders(this).Ensure(parsed.Folder), bytes, mode);
    }

    internal byte[] ReadBytes(ContentPath path)
    {
        string real = RealPlace(path);
        CheckRegular(path, real);
        using var file = File.OpenHandle(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return WholeFile.Read(file, Options.MaxFileBytes) ?? throw TooLarge(path);
    }

    /// <param name="path">Where.</param>
    /// <param name="folder">The real place of its folder.</param>
    /// <param name="bytes">The whole content.</param>
    /// <param name="mode">The permissions of a new file.</param>
    internal void WriteBytes(ContentPath path, string folder, ReadOnlySpan<byte> bytes, UnixFileMode? mode)
    {
        _quota.Take(path, bytes.Length);
        string full = System.IO.Path.Join(folder, path.Name);
        var attributes = new FileInfo(full).Attributes;
        bool isNew = (int)attributes == -1;
        if (!isNew)
        {
            full = (attributes & FileAttributes.ReparsePoint) != 0 ? RealPlace(path) : full;
            isNew = !System.IO.Path.Exists(full);
        }

        if (!isNew)
        {
            CheckRegular(path, full);
        }

        using var stream = new FileStream(full, Opening(isNew, mode));
        stream.Write(bytes);
    }

    /// <summary>Makes a link, if where it leads is inside seen from here.</summary>
    internal bool TryWriteLink(ContentPath path, string folder, string target)
    {
        if (System.IO.Path.IsPathRooted(target) || !path.Folder.TryResolve(target, out var led, out _) || !IsInside(led))
        {
            return false;
        }

        _quota.Take(path, 0);
        File.CreateSymbolicLink(System.IO.Path.Join(folder, path.Name), target);
        return true;
    }

    /// <summary>Whether something is there when links are followed; a link that leads nowhere is not.</summary>
    internal bool Exists(ContentPath path) => System.IO.Path.Exists(RealPlace(path));

    /// <summary>What is there, links not followed; null for nothing.</summary>
    internal FolderEntryKind? KindOf(ContentPath path)
    {
        // A link is looked at where it stands: only the way to it is followed.
        string full = path.Value.Length == 0 ? RealRoot() : System.IO.Path.Join(RealPlace(path.Folder), path.Name);
        var attributes = new FileInfo(full).Attributes;
        return (int)attributes == -1 ? null
            : (attributes & FileAttributes.ReparsePoint) != 0 ? FolderEntryKind.Link
            : (attributes & FileAttributes.Directory) != 0 ? FolderEntryKind.Folder
            : FileKind.IsRegular(full) is false ? FolderEntryKind.Special
            : FolderEntryKind.File;
    }

    /// <summary>Removes a file, a link (not what it leads to) or a folder with all that is in it.</summary>
    internal void Delete(ContentPath path)
    {
        if (path == ContentPath.Root)
        {
            throw ActionException.Input("The workspace itself cannot be removed");
        }

        string full = System.IO.Path.Join(RealPlace(path.Folder), path.Name);
        if (KindOf(path) == FolderEntryKind.Folder)
        {
            Directory.Delete(full, recursive: true);
        }
        else
        {
            File.Delete(full);
        }
    }

    internal List<FolderEntry> List(ContentPath folder, CancellationToken cancellationToken)
        => FolderListing.For(Options).Tree(RealPlace(folder), cancellationToken);

    private static void CheckRegular(ContentPath path, string full)
    {
        if (Directory.Exists(full))
        {
            throw ActionException.Input($"'{path}' is a folder, not a file");
        }

        if (!File.Exists(full))
        {
            throw ActionException.NotFound($"The file '{path}' does not exist in the workspace");
        }

        if (FileKind.IsRegular(full) is false)
        {
            throw ActionException.Input($"'{path}' is no regular file");
        }
    }

    private ActionException TooLarge(ContentPath path)
        => ActionException.Input($"'{path}' is larger than {Options.MaxFileBytes} bytes, which {nameof(WorkspaceOptions)}.{nameof(WorkspaceOptions.MaxFileBytes)} forbids");

    private static FileStreamOptions Opening(bool isNew, UnixFileMode? mode)
    {
        // CreateNew does not follow a link that takes the place meanwhile.
        var options = new FileStreamOptions { Mode = isNew ? FileMode.CreateNew : FileMode.Truncate, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 };
        if (isNew && mode is { } permissions && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = permissions;
        }

        return options;
    }
}
