using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Reading;

/// <summary>Templates in folders: a relative <c>url</c> starts from the descriptor's folder and stays below it.</summary>
internal static class LocalSource
{
    /// <summary>The full path of what a url names.</summary>
    public static string Locate(Uri descriptor, string url)
    {
        string folder = Path.GetDirectoryName(descriptor.LocalPath) ?? Path.GetPathRoot(descriptor.LocalPath)!;
        if (!ContentPath.TryParse(url, out var path, out string? error))
        {
            throw Workspace.Outside(error);
        }

        var (status, real, reason) = new FileJail(folder).Locate(path);
        return status switch
        {
            ContentStatus.Found => real!,
            ContentStatus.Refused => throw Workspace.Outside(reason!),
            ContentStatus.NotFound => throw ActionException.NotFound($"The url '{url}' does not exist beside the template"),
            _ => throw new ActionException($"The url '{url}' could not be read: {reason}"),
        };
    }

    public static SourceFile ReadFile(string path, string url, WorkspaceOptions bounds)
    {
        if (Directory.Exists(path) || FileKind.IsRegular(path) is false)
        {
            throw ActionException.Input($"The url '{url}' is no regular file");
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return WholeFile.Read(file, bounds.MaxFileBytes) is { } bytes
            ? new SourceFile(bytes, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(file))
            : throw ActionException.Input($"The file of url '{url}' is larger than {bounds.MaxFileBytes} bytes, which {nameof(WorkspaceOptions)}.{nameof(WorkspaceOptions.MaxFileBytes)} forbids");
    }
}
