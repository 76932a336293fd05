using System.Text;
using Idp.Content;

namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>The folder that is described. Reads little: files of at most 1 MiB, four levels down, and nothing outside.</summary>
internal sealed class RepositoryFolder(string path)
{
    private static readonly string[] Foreign = ["node_modules", "vendor", "bin", "obj", "dist", "build", "target", "test", "tests", "samples", "examples"];

    private readonly FileContentReader _reader = new(path, new FileContentOptions { MaxBytes = 1024 * 1024, MaxVisited = 20_000 });

    /// <summary>The name of the folder itself.</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>The text of a file; null when it is not there or cannot be read.</summary>
    public async Task<string?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var result = await _reader.ReadAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        return result.IsFound ? Encoding.UTF8.GetString(result.Bytes.Span).TrimStart('\uFEFF') : null;
    }

    /// <summary>The first of several files that can be read, and its text; null when none can.</summary>
    public async Task<(string File, string Text)?> ReadFirstAsync(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (await ReadAsync(file, cancellationToken).ConfigureAwait(false) is { } text)
            {
                return (file, text);
            }
        }

        return null;
    }

    /// <summary>The files of these names, the nearest first, then by name; what was installed, built or is a test is passed over.</summary>
    /// <param name="names">A glob of names.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<string[]> FindAsync(string names, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var folders in (string[])["", "*/", "*/*/", "*/*/*/"])
        {
            found.AddRange(await SearchAsync(folders + names, cancellationToken).ConfigureAwait(false));
        }

        return [.. found.Where(file => !file.Split('/').SkipLast(1).Any(IsForeign))];
    }

    private async Task<IEnumerable<string>> SearchAsync(string glob, CancellationToken cancellationToken)
    {
        var result = await _reader.SearchAsync(Glob.Parse(glob, GlobMatching.IgnoreCase), cancellationToken).ConfigureAwait(false);
        return result.Entries.Select(entry => entry.Path.Value).Order(StringComparer.Ordinal);
    }

    private static bool IsForeign(string folder) => Foreign.Contains(folder, StringComparer.OrdinalIgnoreCase);
}
