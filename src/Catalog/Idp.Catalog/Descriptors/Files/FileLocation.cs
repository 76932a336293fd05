using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>Where a descriptor file is, and what it is called where.</summary>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Path">The path to show.</param>
/// <param name="Name">The path that reports use: relative to the root that was asked for, or else as shown.</param>
/// <param name="Root">The absolute path of the folder that placeholders cannot leave.</param>
internal sealed record FileLocation(string FullPath, string Path, string Name, string Root)
{
    /// <summary>Whether the user named the file itself, and not a folder or pattern that it was found by.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The path below <see cref="Root"/>, with <c>/</c>; placeholders are relative to it.</summary>
    public string BelowRoot => RelativeTo(Root, FullPath);

    /// <summary>The location of a file that was named.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="root">The root that was asked for; null for the file's repository, or else its folder.</param>
    public static FileLocation Of(string path, string? root)
    {
        var full = System.IO.Path.GetFullPath(path);
        return root is null
            ? new FileLocation(full, path, path, RepositoryOf(full))
            : new FileLocation(full, path, RelativeTo(System.IO.Path.GetFullPath(root), full), System.IO.Path.GetFullPath(root));
    }

    /// <summary>Reads the file.</summary>
    /// <param name="folders">Of the reading that this is part of.</param>
    /// <param name="isRented">Whether the text lies in an array of the shared pool.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<(SourceText? Source, Diagnostic? Fault)> ReadAsync(FolderReaders folders, bool isRented, CancellationToken cancellationToken)
    {
        // A link that was found in a folder must stay in the root; what the user named may be a link to anywhere.
        var path = IsNamed ? FollowLinks(FullPath) : FullPath;
        var folder = IsNamed || BelowRoot.StartsWith("../", StringComparison.Ordinal) ? System.IO.Path.GetDirectoryName(path)! : Root;
        var result = await folders.ReadAsync(folder, RelativeTo(folder, path), isRented, cancellationToken).ConfigureAwait(false);
        return result.Status switch
        {
            ContentStatus.Found => (new SourceText(Path, result.Bytes), null),
            ContentStatus.NotFound => (null, At(ReadingFaults.NotFound, Path)),
            ContentStatus.TooLarge => (null, At(ReadingFaults.TooLarge, Path, folders.MaxBytes)),
            ContentStatus.Refused => (null, At(ReadingFaults.OutsideFolder, Path, folder)),
            _ => (null, At(ReadingFaults.Unreadable, Path, result.Reason?.TrimEnd('.'))),
        };
    }

    private Diagnostic At(DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
        => new(rule, SourceLocation.OfFile(Path), arguments);

    private static string RelativeTo(string folder, string path)
        => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string RepositoryOf(string full)
    {
        var folder = System.IO.Path.GetDirectoryName(full)!;
        for (var above = folder; above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            if (System.IO.Path.Exists(System.IO.Path.Combine(above, ".git")))
            {
                return above;
            }
        }

        return folder;
    }

    /// <summary>What a path leads to when it is a link, and else the path.</summary>
    internal static string FollowLinks(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing there, not allowed, or a circle of links: the reader says which.
            return path;
        }
    }
}
