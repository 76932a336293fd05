using System.Text;

namespace Idp.TechDocs.Markdown;

/// <summary>The files below a folder, for pages to take in. Links that lead out of it are not followed. Thread-safe.</summary>
public sealed class SnippetFolder : ISnippetReader
{
    private readonly string _root;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder; the paths of pages begin here.</param>
    public SnippetFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    }

    /// <summary>The largest file that is read, in bytes; a larger one is none. Default 4 MiB.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <inheritdoc/>
    public string? Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Find(path) is { } file && file.Length <= MaxBytes ? File.ReadAllText(file.FullName, Encoding.UTF8) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Goes down part by part; a link anywhere on the way must stay below the root, wherever that leads itself.
    private FileInfo? Find(string path)
    {
        string at = _root;
        foreach (string part in path.Split('/'))
        {
            if (part is "" or "." or ".." || part.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
            {
                return null;
            }

            at = Path.Combine(at, part);
            FileSystemInfo entry = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (entry.LinkTarget is not null)
            {
                if (entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName is not { } target || !IsBelow(target) || !HasNoLinks(target))
                {
                    return null;
                }

                at = target;
            }
        }

        return File.Exists(at) ? new FileInfo(at) : null;
    }

    private bool IsBelow(string path) => path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // What a link leads to may have links on its way; such ones are not followed.
    private bool HasNoLinks(string target)
    {
        for (string? at = Path.GetDirectoryName(target); at is not null && at.Length > _root.Length; at = Path.GetDirectoryName(at))
        {
            if (new DirectoryInfo(at).LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }
}
