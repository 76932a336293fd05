using System.Globalization;
using System.Security.Cryptography;
using Idp.Content;

namespace Idp.TechDocs.Publishing;

/// <summary>Where the site of a key is below a root, and where its builds are.</summary>
internal sealed class LocalSitePlace(string root, SiteKey key)
{
    private const string BuildsName = ".builds";

    /// <summary>What readers open: a link to a build, or a folder.</summary>
    public string Site { get; } = Path.Join(root, key.Namespace, key.Kind, key.Name);

    /// <summary>The folder of the builds. Its name cannot be a namespace.</summary>
    public string Builds { get; } = Path.Join(root, BuildsName, key.Namespace, key.Kind, key.Name);

    /// <summary>The lock of those who change what readers open.</summary>
    public string Lock => Path.Join(Builds, "publish.lock");

    /// <summary>The build that readers open; null when there is none, or a folder in its place.</summary>
    public string? CurrentBuild
        => new DirectoryInfo(Site).LinkTarget is { } target && Path.GetFullPath(target, Path.GetDirectoryName(Site)!) is var build
            && Path.GetDirectoryName(build) == Builds ? build : null;

    public void Create()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Site)!);
        Directory.CreateDirectory(Builds);
    }

    /// <summary>A name for a new build; in the order of their times, for people who look.</summary>
    public string NewBuild(DateTimeOffset now) => Path.Join(
        Builds, string.Create(CultureInfo.InvariantCulture, $"build-{now.UtcDateTime:yyyyMMdd'T'HHmmss}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}"));

    /// <summary>Lets readers open a build.</summary>
    public void SwitchTo(string build) => AtomicLink.Write(Site, Path.GetRelativePath(Path.GetDirectoryName(Site)!, build));

    /// <summary>Takes the site from readers, and removes its builds.</summary>
    public void Remove()
    {
        if (new DirectoryInfo(Site) is { LinkTarget: not null } link)
        {
            link.Delete();
        }
        else if (Directory.Exists(Site))
        {
            Directory.Delete(Site, recursive: true);
        }

        RemoveBuilds();
    }

    /// <summary>Removes the builds that nobody has a use for; what a reader holds or another publisher fills stays.</summary>
    public void RemoveBuilds(params ReadOnlySpan<string?> keep)
    {
        foreach (string build in FolderLease.Find(Builds, "build-*").ToList())
        {
            if (!keep.Contains(build))
            {
                FolderLease.TryRemove(build);
            }
        }
    }
}
