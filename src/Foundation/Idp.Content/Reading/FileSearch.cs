using System.Globalization;

namespace Idp.Content;

/// <summary>One walk through a tree along a glob: only folders are entered that can hold what is sought.</summary>
internal sealed class FileSearch(FileJail jail, Glob glob, FileContentOptions options, CancellationToken cancellationToken)
{
    private readonly List<ContentEntry> _found = [];
    private readonly List<ContentProblem> _problems = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _visited;
    private bool _full;

    internal ContentSearchResult Run()
    {
        Enter(ContentPath.Root, glob.Begin(), depth: 1);
        _found.Sort((a, b) => string.CompareOrdinal(a.Path.Value, b.Path.Value));
        _problems.Sort((a, b) => string.CompareOrdinal(a.Path.Value, b.Path.Value));
        return new ContentSearchResult([.. _found], [.. _problems]);
    }

    private void Enter(ContentPath folder, GlobState state, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var place = jail.Locate(folder);
        if (place.Status != ContentStatus.Found)
        {
            // Nothing is lost where nothing is; a link out of the root or a locked folder may hide something.
            if (place.Status != ContentStatus.NotFound || folder == ContentPath.Root)
            {
                _problems.Add(new ContentProblem(folder, place.Status, place.Reason!));
            }

            return;
        }

        if (depth > options.MaxDepth)
        {
            Report(folder, string.Create(CultureInfo.InvariantCulture, $"The search goes {options.MaxDepth} folders deep; '{folder}' lies deeper."), isEnd: false);
            return;
        }

        // A link that leads back to where the search comes from.
        if (options.FollowsFolderLinks && !_open.Add(place.RealPath!))
        {
            return;
        }

        try
        {
            foreach (var info in new DirectoryInfo(place.RealPath!).EnumerateFileSystemInfos("*", Enumeration))
            {
                if (_full)
                {
                    return;
                }

                Visit(folder.Child(info.Name), info, state, depth);
            }
        }
        catch (UnauthorizedAccessException)
        {
            _problems.Add(new ContentProblem(folder, ContentStatus.Denied, $"The folder '{folder}' {FileJail.Reason(ContentStatus.Denied)}."));
        }
        catch (DirectoryNotFoundException) when (folder != ContentPath.Root)
        {
            // It went away while the search was on its way.
        }
        catch (IOException e)
        {
            _problems.Add(new ContentProblem(folder, ContentStatus.Failed, $"The folder '{folder}' could not be read: {e.Message}"));
        }
        finally
        {
            _open.Remove(place.RealPath!);
        }
    }

    private static EnumerationOptions Enumeration => new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    private void Visit(ContentPath path, FileSystemInfo info, GlobState state, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_visited > options.MaxVisited)
        {
            Report(path, string.Create(CultureInfo.InvariantCulture, $"The search ended after {options.MaxVisited} files and folders."));
            return;
        }

        // Names first: what cannot match is not looked at, which would cost a system call each.
        var next = state.Advance(info.Name, intoLink: false);
        bool isFolder = info is DirectoryInfo;
        if (next.IsDead || (!isFolder && !next.IsMatch))
        {
            return;
        }

        if ((info.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            var target = jail.Locate(path);
            if (target.Status != ContentStatus.Found)
            {
                if (next.IsMatch)
                {
                    _problems.Add(new ContentProblem(path, target.Status, target.Reason!));
                }

                return;
            }

            info = new FileInfo(target.RealPath!);
            isFolder = (info.Attributes & FileAttributes.Directory) != 0;
            next = isFolder ? state.Advance(path.Name, intoLink: !options.FollowsFolderLinks) : next;
        }

        if (isFolder)
        {
            if (next.CanGoOn)
            {
                Enter(path, next, depth + 1);
            }
        }
        else if (next.IsMatch && FileKind.IsRegular(info.FullName) is false)
        {
            _problems.Add(new ContentProblem(path, ContentStatus.NotAFile, $"'{path}' {FileJail.Reason(ContentStatus.NotAFile)}."));
        }
        else if (next.IsMatch)
        {
            Add(new ContentEntry(path, ((FileInfo)info).Length));
        }
    }

    private void Add(ContentEntry entry)
    {
        if (_found.Count == options.MaxResults)
        {
            Report(entry.Path, string.Create(CultureInfo.InvariantCulture, $"The search ended after {options.MaxResults} files were found."));
            return;
        }

        _found.Add(entry);
    }

    private void Report(ContentPath path, string reason, bool isEnd = true)
    {
        _problems.Add(new ContentProblem(path, ContentStatus.TooLarge, reason));
        _full |= isEnd;
    }
}
