using System.Text;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Versions;

/// <summary>The folder of all versions: writes what leads to them. Each step leaves readers something whole.</summary>
internal sealed class VersionFolder(string root)
{
    public string PathTo(string name) => Path.Join(root, name);

    public bool Has(string name) => Path.Exists(PathTo(name)) || new FileInfo(PathTo(name)).LinkTarget is not null;

    public string? FindDefault()
    {
        var page = new FileInfo(PathTo("index.html"));
        return page is { Exists: true, Length: < 64 * 1024 } ? RedirectPage.FindFolder(File.ReadAllText(page.FullName)) : null;
    }

    public ValueTask WriteListAsync(VersionList versions, CancellationToken cancellationToken)
        => AtomicFile.WriteAsync(PathTo(SiteVersions.ListName), versions.ToJson(), cancellationToken);

    /// <summary>Lets the root lead to a version, and tell TechDocs what site it is.</summary>
    public async Task WriteDefaultAsync(string identifier, SiteVersion version, CancellationToken cancellationToken)
    {
        await AtomicFile.WriteAsync(PathTo("index.html"), RedirectPage.To(identifier + "/"), cancellationToken).ConfigureAwait(false);
        var site = File.Exists(PathTo($"{version.Name}/{SiteMetadata.FileName}"))
            ? SiteMetadata.TryRead(await File.ReadAllBytesAsync(PathTo($"{version.Name}/{SiteMetadata.FileName}"), cancellationToken).ConfigureAwait(false))
            : null;
        var metadata = new JsonObject
        {
            ["site_name"] = site?.SiteName ?? "",
            ["site_description"] = site?.SiteDescription ?? "",
            ["files"] = new JsonArray("index.html", SiteVersions.ListName, SiteMetadata.FileName),
        };
        await AtomicFile.WriteAsync(PathTo(SiteMetadata.FileName), Encoding.UTF8.GetBytes(metadata.ToJsonString()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets an alias lead to a version.</summary>
    public async ValueTask WriteAliasAsync(string alias, string version, AliasKind kind, CancellationToken cancellationToken)
    {
        if (kind == AliasKind.Symlink)
        {
            try
            {
                AtomicLink.Write(PathTo(alias), version);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows())
            {
                // Few processes of Windows may make links.
            }
        }

        await AtomicFolder.ReplaceAsync(
            PathTo(alias), (folder, token) => kind == AliasKind.Copy ? CopyAsync(PathTo(version), folder, token) : RedirectAsync(PathTo(version), folder, token), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Takes from the root what leads to a version.</summary>
    public void RemoveDefault()
    {
        File.Delete(PathTo("index.html"));
        File.Delete(PathTo(SiteMetadata.FileName));
    }

    public void Remove(string name)
    {
        string path = PathTo(name);
        if (new DirectoryInfo(path) is { LinkTarget: not null } link)
        {
            link.Delete();
        }
        else if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(file => Path.GetRelativePath(folder, file));

    private static ValueTask CopyAsync(string version, string folder, CancellationToken cancellationToken)
    {
        foreach (string file in FilesOf(version))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, file))!);
            File.Copy(Path.Join(version, file), Path.Join(folder, file));
        }

        return ValueTask.CompletedTask;
    }

    private static async ValueTask RedirectAsync(string version, string folder, CancellationToken cancellationToken)
    {
        foreach (string file in FilesOf(version).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            string path = file.Replace('\\', '/');
            string up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/') + 1));
            string target = path.EndsWith("/index.html", StringComparison.Ordinal) || path == "index.html" ? path[..^"index.html".Length] : path;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, file))!);
            await File.WriteAllBytesAsync(Path.Join(folder, file), RedirectPage.To($"{up}{Path.GetFileName(version)}/{target}"), cancellationToken).ConfigureAwait(false);
        }
    }
}
