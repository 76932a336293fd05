using System.Text;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tool.Running;

/// <summary>Trees of files in folders that the command line names.</summary>
internal static class TreeFolder
{
    private const int MaxFiles = 100_000;
    private const int MaxFileBytes = 256 * 1024 * 1024;
    private const long MaxBytes = 2L * 1024 * 1024 * 1024;
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Reads a folder but for what git keeps of it.</summary>
    /// <exception cref="ToolFailureException">It is not there, cannot be read, or holds more than a tool should read.</exception>
    public static FileTree Read(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolFailureException($"there is no folder '{folder}'");
        }

        var files = new List<TreeFile>();
        long bytes = 0;
        Read(folder, "", files, ref bytes, cancellationToken);
        return FileTree.Of(files);
    }

    /// <summary>Makes sure that a tree can be written there without mixing it with something else.</summary>
    /// <exception cref="ToolFailureException">It cannot.</exception>
    public static void RefuseUnlessEmpty(string folder, bool isForced)
    {
        if (File.Exists(folder))
        {
            throw new ToolFailureException($"cannot write into '{folder}': it is a file");
        }

        if (!isForced && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ToolFailureException($"the folder '{folder}' is not empty; --force writes into it all the same");
        }
    }

    /// <summary>Writes a tree; files that are there are replaced.</summary>
    /// <exception cref="ToolFailureException">It cannot be written.</exception>
    public static void Write(FileTree tree, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            tree.WriteTo(new Workspace(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ActionException)
        {
            throw new ToolFailureException($"cannot write into '{folder}': {e.Message}");
        }
    }

    private static void Read(string folder, string prefix, List<TreeFile> files, ref long bytes, CancellationToken cancellationToken)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            cancellationToken.ThrowIfCancellationRequested();
            string path = prefix + entry.Name;
            if (entry.LinkTarget is { } target)
            {
                files.Add(new TreeFile(path, Encoding.UTF8.GetBytes(target), IsLink: true));
            }
            else if (entry is DirectoryInfo below)
            {
                if (path != ".git")
                {
                    Read(below.FullName, path + "/", files, ref bytes, cancellationToken);
                }
            }
            else if (path != ".git" && entry is FileInfo { Length: var length } file)
            {
                bytes += length;
                if (length > MaxFileBytes || bytes > MaxBytes || files.Count >= MaxFiles)
                {
                    throw new ToolFailureException($"'{folder}' holds more than {MaxFiles} files, {MaxBytes} bytes, or a file of more than {MaxFileBytes} bytes");
                }

                files.Add(new TreeFile(path, File.ReadAllBytes(file.FullName), !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.FullName) & AnyExecute) != 0));
            }
        }
    }
}
