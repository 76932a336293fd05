using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>Follows the paths that a user gave to the descriptor files that they mean.</summary>
internal sealed class DescriptorFiles
{
    private readonly DescriptorReaderOptions _options;
    private readonly string? _root;
    private readonly ImmutableArray<string> _folders;
    private readonly ImmutableArray<FileLocation>.Builder _files = ImmutableArray.CreateBuilder<FileLocation>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    private DescriptorFiles(DescriptorReaderOptions options, IReadOnlyList<string> paths)
    {
        _options = options;
        _root = options.Root is null ? null : Path.GetFullPath(options.Root);
        _folders = [.. paths.Where(Directory.Exists).Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))];
    }

    /// <summary>The files in the order of the paths, and in each folder in the order of their names; each once.</summary>
    public static async Task<(ImmutableArray<FileLocation> Files, ImmutableArray<Diagnostic> Diagnostics)> FindAsync(
        IEnumerable<string> paths, DescriptorReaderOptions options, CancellationToken cancellationToken)
    {
        var list = paths.ToList();
        var search = new DescriptorFiles(options, list);
        foreach (var path in list)
        {
            await search.FollowAsync(path, cancellationToken).ConfigureAwait(false);
        }

        return (search._files.ToImmutable(), search._diagnostics.ToImmutable());
    }

    private async Task FollowAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            FollowFolder(path, cancellationToken);
        }
        else if (Path.Exists(path) || !Glob.IsPattern(path))
        {
            Add(path, isNamed: true);
        }
        else
        {
            var matches = await GlobSearch.FilesAsync(path, _options.MaxFiles + 1, cancellationToken).ConfigureAwait(false);
            if (matches.Count == 0)
            {
                Report(new Diagnostic(ReadingFaults.NotFound, SourceLocation.OfFile(path), path));
            }

            _ = matches.All(match => Add(match, isNamed: false));
        }
    }

    private void FollowFolder(string path, CancellationToken cancellationToken)
    {
        var any = false;
        foreach (var file in FolderSearch.Descriptors(path, _options.AllYaml, Report, cancellationToken))
        {
            any = true;
            if (!Add(file, isNamed: false))
            {
                return;
            }
        }

        if (!any)
        {
            var wanted = _options.AllYaml ? "*.yaml or *.yml" : "catalog-info.yaml";
            Report(new Diagnostic(ReadingFaults.NoDescriptors, SourceLocation.OfFile(path), path, wanted));
        }
    }

    private bool Add(string path, bool isNamed)
    {
        var full = Path.GetFullPath(path);
        if (!_reached.Add(full))
        {
            return true;
        }

        if (_files.Count == _options.MaxFiles)
        {
            Report(new Diagnostic(ReadingFaults.TooManyFiles, SourceLocation.OfFile(path), _options.MaxFiles));
            return false;
        }

        var shown = Shown(path);
        _files.Add(_root is null && NearestFolder(full) is { } folder
            ? new FileLocation(full, shown, shown, folder) { IsNamed = isNamed }
            : FileLocation.Of(shown, _root) with { IsNamed = isNamed });
        return true;
    }

    // What the scan of "." found is not called "./x": other programs match names letter by letter.
    private static string Shown(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..].TrimStart('/') : path;
    }

    // The longest of the given folders that the file is in.
    private string? NearestFolder(string full)
    {
        string? nearest = null;
        foreach (var folder in _folders)
        {
            if (folder.Length > (nearest?.Length ?? -1) && full.Length > folder.Length
                && full[folder.Length] == Path.DirectorySeparatorChar && full.StartsWith(folder, StringComparison.Ordinal))
            {
                nearest = folder;
            }
        }

        return nearest;
    }

    private void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);
}
