using Idp.Catalog.Descriptors;
using Idp.Catalog.Descriptors.Files;
using Idp.Content;

namespace Idp.Catalog.Validation;

/// <summary>Looks at the files that the rules will ask for, below the root of each descriptor. The only place of the checks that waits.</summary>
/// <remarks>
/// A descriptor can ask for a million paths, and a pattern that matches nothing costs a walk through the tree. Both are bounded; what is
/// beyond stays unknown, and unknown is no fault.
/// </remarks>
internal sealed class FileFactsReader
{
    private const int MaxPathsPerFile = 10_000;
    private const int MaxVisitedPerPattern = 100_000;
    private const int MaxPatternsWithoutMatch = 500;
    private readonly Dictionary<string, FileContentReader> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Descriptor, string Path), FileFact> _facts = [];
    private int _patternsWithoutMatch;

    private FileFactsReader()
    {
    }

    public static async Task<FileFacts> ReadAsync(IEnumerable<DescriptorFile> files, CancellationToken cancellationToken)
    {
        var reader = new FileFactsReader();
        foreach (var file in files)
        {
            if (file.Location is { } location)
            {
                foreach (var path in file.Documents.Where(document => document.IsValid).SelectMany(Questions).Take(MaxPathsPerFile))
                {
                    await reader.LookAsync(location, path, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return new FileFacts(reader._facts);
    }

    private static IEnumerable<string> Questions(DescriptorDocument document)
        => LocationTargetRule.Questions(document).Concat(TechDocsFolderRule.Questions(document));

    private async ValueTask LookAsync(FileLocation location, string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = (location.Path, path);
        if (!_facts.ContainsKey(key))
        {
            _facts[key] = await AnswerAsync(location, path, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<FileFact> AnswerAsync(FileLocation location, string path, CancellationToken cancellationToken)
    {
        if (!ContentPath.TryParse(location.BelowRoot, out var descriptor))
        {
            return FileFact.OutsideRoot;
        }

        var (folder, pattern) = Glob.IsPattern(path) ? Glob.Split(path) : (path, null);
        var root = pattern is null ? location.Root : Path.GetFullPath(Path.Combine(location.Root, descriptor.Folder.Value, folder));
        if (!descriptor.Folder.TryResolve(folder, out var below, out _))
        {
            return FileFact.OutsideRoot;
        }

        if (pattern is not null)
        {
            return await MatchAsync(root, pattern, cancellationToken).ConfigureAwait(false);
        }

        if (below == ContentPath.Root)
        {
            return FileFact.Folder;
        }

        // One byte is enough to know that it is there.
        var result = await ReaderOf(root).ReadAsync(below.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        return result.Status switch
        {
            ContentStatus.Found or ContentStatus.TooLarge => FileFact.File,
            ContentStatus.NotAFile => FileFact.Folder,
            ContentStatus.NotFound => FileFact.Missing,
            ContentStatus.Refused => FileFact.OutsideRoot,
            _ => FileFact.Unknown,
        };
    }

    private async ValueTask<FileFact> MatchAsync(string folder, string pattern, CancellationToken cancellationToken)
    {
        if (_patternsWithoutMatch == MaxPatternsWithoutMatch || !Glob.TryParse(pattern, GlobMatching.Strict, out var glob, out _))
        {
            return FileFact.Unknown;
        }

        var found = await ReaderOf(folder).SearchAsync(glob, cancellationToken).ConfigureAwait(false);
        if (found.Entries.Length > 0)
        {
            return FileFact.File;
        }

        _patternsWithoutMatch++;
        return found.Problems.All(problem => problem.Status == ContentStatus.NotFound) ? FileFact.Missing : FileFact.Unknown;
    }

    private FileContentReader ReaderOf(string root)
    {
        if (!_readers.TryGetValue(root, out var reader))
        {
            _readers[root] = reader = new FileContentReader(root, new FileContentOptions { MaxBytes = 1, MaxResults = 1, MaxVisited = MaxVisitedPerPattern });
        }

        return reader;
    }
}
