using Idp.Catalog.Tool.Commands.Init.Evidence;

namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>Finds the manifests of a folder. The first one says what the repository is; the others add their languages.</summary>
internal static class ManifestReaders
{
    private static readonly (string Names, Func<string, string, Manifest?> Read)[] Known =
    [
        ("*.csproj", DotNetManifest.Read),
        ("go.mod", GoManifest.Read),
        ("Cargo.toml", CargoManifest.Read),
        ("pom.xml", MavenManifest.Read),
        ("pyproject.toml", PythonManifest.Read),
        ("package.json", NodeManifest.Read),
    ];

    public static async Task<Manifest[]> ReadAllAsync(RepositoryFolder folder, CancellationToken cancellationToken)
    {
        var found = new List<(int Depth, Manifest Manifest)>();
        foreach (var (names, read) in Known)
        {
            var files = await folder.FindAsync(names, cancellationToken).ConfigureAwait(false);
            if (await ReadOneAsync(folder, files, read, cancellationToken).ConfigureAwait(false) is (var file, { } manifest))
            {
                found.Add((file.Count(c => c == '/'), manifest));
            }
        }

        // What stands at the root says more of the whole than what stands below.
        return [.. found.OrderBy(one => one.Depth).Select(one => one.Manifest)];
    }

    // Several at the same level are parts: they show the language, and none of them is the name of the whole.
    private static async Task<(string File, Manifest? Manifest)> ReadOneAsync(
        RepositoryFolder folder, string[] files, Func<string, string, Manifest?> read, CancellationToken cancellationToken)
    {
        if (files.Length == 0 || await folder.ReadAsync(files[0], cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return (string.Empty, null);
        }

        var depth = files[0].Count(c => c == '/');
        var manifest = read(files[0], text);
        return files.Count(file => file.Count(c => c == '/') == depth) == 1
            ? (files[0], manifest)
            : (files[0], manifest is null ? null : new Manifest(manifest.Language, null) { Type = manifest.Type });
    }
}
