using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.LiterateNav;

/// <summary>The plugin <c>literate-nav</c>: folders write their navigation as a list of links, in <c>SUMMARY.md</c>.</summary>
internal sealed class LiterateNavPlugin(
    SiteSources site, IReadOnlyDictionary<string, SourceText> files, NavListReader reader, bool addsIndex, DiagnosticBag faults)
{
    private readonly PageGlob _glob = new(site);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The navigation of a site without one in <c>mkdocs.yml</c>.</summary>
    public ImmutableArray<NavEntry> OfFolders() => OfFolder("", []);

    /// <summary>The navigation of <c>mkdocs.yml</c> with its folders and patterns resolved.</summary>
    public ImmutableArray<NavEntry> Resolve(ImmutableArray<NavEntry> nav)
    {
        Note(nav);
        return [.. nav.SelectMany(Resolve)];
    }

    private void Note(ImmutableArray<NavEntry> nav)
    {
        foreach (var entry in nav)
        {
            if (entry.Target is { } target && !IsPattern(target))
            {
                _seen.Add(Join("", target));
            }

            Note(entry.Children);
        }
    }

    private IEnumerable<NavEntry> Resolve(NavEntry entry)
    {
        if (entry.Target is not { } target)
        {
            return [entry with { Children = [.. entry.Children.SelectMany(Resolve)] }];
        }

        return IsPattern(target) ? Titled(entry.Title, Matches("", target, [""], entry.Location), entry.Location)
            : target.EndsWith('/') && !NavigationCheck.IsElsewhere(target) && _glob.IsFolder(Join("", target))
                ? Titled(entry.Title ?? FolderTitle.Of(target.Trim('/')), OfFolder(Join("", target), [""]), entry.Location)
                : [entry];
    }

    private ImmutableArray<NavEntry> OfFolder(string folder, ImmutableArray<string> parents)
    {
        var path = parents.Add(folder);
        if (!files.TryGetValue(folder, out var file) || reader.Read(file) is not { } list)
        {
            return [.. Matches(folder, "*", path, null)];
        }

        string own = file.Path;
        string? index = addsIndex ? _glob.IndexOf(folder) : null;
        if (own != index)
        {
            _seen.Add(own);
        }

        Note(list, folder);
        var first = index is not null && _seen.Add(index) ? ImmutableArray.Create(new NavEntry(null, index, [])) : [];
        return first.AddRange(list.SelectMany(line => Entries(line, folder, path)));
    }

    private void Note(List<NavLine> list, string folder)
    {
        foreach (var line in list)
        {
            if (line.Link is { } link && !NavigationCheck.IsElsewhere(link))
            {
                _seen.Add(Join(folder, link));
            }

            Note(line.Children, folder);
        }
    }

    private IEnumerable<NavEntry> Entries(NavLine line, string folder, ImmutableArray<string> path)
    {
        if (line.Children.Count > 0)
        {
            IEnumerable<NavEntry> first = line.Link is { } index ? [new NavEntry(null, Target(folder, index), [], line.Location)] : [];
            return Titled(line.Title, first.Concat(line.Children.SelectMany(child => Entries(child, folder, path))), line.Location);
        }

        if (line.Link is { } link)
        {
            string target = Target(folder, link);
            return link.EndsWith('/') && !NavigationCheck.IsElsewhere(link) && _glob.IsFolder(target)
                ? path.Contains(target) ? [] : Titled(line.Title, OfFolder(target, path), line.Location)
                : [new NavEntry(line.Title, target, [], line.Location)];
        }

        if (IsPattern(line.Title))
        {
            return Matches(folder, line.Title, path, line.Location);
        }

        faults.Add(new Diagnostic(NavigationFaults.BadFolderFile, line.Location, line.Title, "it has neither a link nor a list below"));
        return [];
    }

    private List<NavEntry> Matches(string folder, string pattern, ImmutableArray<string> parents, SourceLocation? location)
    {
        var entries = new List<NavEntry>();
        bool onlyFolders = pattern.EndsWith('/');
        foreach (string found in _glob.Find(Join(folder, pattern)))
        {
            bool isFolder = _glob.IsFolder(found);
            if (_seen.Contains(found) || (onlyFolders && !isFolder) || parents.Contains(found))
            {
                continue;
            }

            if (isFolder)
            {
                entries.AddRange(Titled(FolderTitle.Of(found[(found.LastIndexOf('/') + 1)..]), OfFolder(found, parents), location));
            }
            else
            {
                entries.Add(new NavEntry(null, found, [], location));
            }

            _seen.Add(found);
        }

        return entries;
    }

    private static ImmutableArray<NavEntry> Titled(string? title, IEnumerable<NavEntry> entries, SourceLocation? location)
    {
        ImmutableArray<NavEntry> children = [.. entries];
        return children.IsEmpty ? [] : title is null ? children : [new NavEntry(title, null, children, location)];
    }

    private static bool IsPattern(string text) => text.Contains('*', StringComparison.Ordinal) && !NavigationCheck.IsElsewhere(text);

    private static string Target(string folder, string link) => NavigationCheck.IsElsewhere(link) ? link : Join(folder, link);

    private static string Join(string folder, string link)
        => ContentPath.TryParse(folder, out var root) && root.TryResolve(link.TrimStart('/') is var relative && link.StartsWith('/') ? "./" + relative : link, out var path, out _)
            ? path.Value
            : link;
}
