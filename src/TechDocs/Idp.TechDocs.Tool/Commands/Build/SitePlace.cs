using Idp.CommandLine;
using Idp.TechDocs.Publishing;
using Idp.TechDocs.Tool.Sites;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary>The folder that a site is written to. As it is replaced, it must be one that holds a site, or nothing.</summary>
internal sealed class SitePlace
{
    private SitePlace(string path) => Path = path;

    public string Path { get; }

    public static SitePlace Of(string path) => new(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));

    /// <summary>Refuses to put the site in the place of something else, and makes the folder above it.</summary>
    /// <param name="folder">The folder of the configuration.</param>
    /// <param name="docs">The folder of the pages.</param>
    /// <param name="isVersioned">Whether a version is added to those that are there, and nothing is replaced.</param>
    /// <exception cref="ToolFailureException">The site may not be written there.</exception>
    public void Check(string folder, string docs, bool isVersioned = false)
    {
        if (FolderNesting.IsWithin(folder, Path) || FolderNesting.IsWithin(docs, Path))
        {
            throw new ToolFailureException($"the site would replace its own sources, which are in '{Path}'");
        }

        if (FolderNesting.IsWithin(Path, docs))
        {
            throw new ToolFailureException($"the site would be among its own sources: '{Path}' is in the folder of the pages");
        }

        if (File.Exists(Path))
        {
            throw new ToolFailureException($"'{Path}' is a file, and a site is a folder");
        }

        bool hasVersions = File.Exists(System.IO.Path.Join(Path, SiteVersions.ListName));
        if (hasVersions && !isVersioned)
        {
            throw new ToolFailureException($"'{Path}' holds versions, which would be lost; name this one with --version, or write elsewhere");
        }

        if (!hasVersions && Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any()
            && (isVersioned || !File.Exists(System.IO.Path.Join(Path, SiteMetadata.FileName))))
        {
            throw new ToolFailureException(isVersioned
                ? $"'{Path}' holds something that is no list of versions; remove it, or write elsewhere"
                : $"'{Path}' holds something that is no site, and would be lost; remove it, or write elsewhere");
        }

        if (System.IO.Path.GetDirectoryName(Path) is { } above)
        {
            Directory.CreateDirectory(above);
        }
    }
}
