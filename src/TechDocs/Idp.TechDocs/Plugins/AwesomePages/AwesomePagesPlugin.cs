using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>The plugin <c>awesome-pages</c>: each folder says in a file <c>.pages</c> what its part of the navigation is.</summary>
internal sealed class AwesomePagesPlugin(SiteSources site, IContentReader docs, DiagnosticBag faults)
{
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderSettings> _settings = new(StringComparer.Ordinal);

    /// <param name="nav">What <c>mkdocs.yml</c> says; null for nothing.</param>
    /// <param name="validation">How absolute entries are read.</param>
    /// <param name="fileName">The name of the files.</param>
    /// <param name="collapses">Whether folders of one item are replaced by it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async ValueTask<PluginNavigation> BuildAsync(
        ImmutableArray<NavEntry>? nav, ValidationSettings validation, string fileName, bool collapses, CancellationToken cancellationToken)
    {
        var root = PageFolder.Of(site.Pages);
        await ReadAsync(root, fileName, cancellationToken).ConfigureAwait(false);
        var nodes = nav is { } entries
            ? new RestInNavigation(site, validation, faults, rest => Items(PageFolder.Of(rest), collapses)).Fill(entries)
            : Items(root, collapses);
        return new PluginNavigation(nodes, _hidden);
    }

    private async ValueTask ReadAsync(PageFolder folder, string fileName, CancellationToken cancellationToken)
    {
        string path = folder.Path + fileName;
        var read = await docs.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (read.IsFound)
        {
            _settings[folder.Path] = FolderSettingsReader.Read(read.ToSourceText(path), faults);
        }

        foreach (var inner in folder.Folders)
        {
            await ReadAsync(inner, fileName, cancellationToken).ConfigureAwait(false);
        }
    }

    private ImmutableArray<NavNode> Items(PageFolder folder, bool collapses)
    {
        var settings = _settings.GetValueOrDefault(folder.Path, FolderSettings.None);
        collapses = settings.CollapsesBelow ?? collapses;
        List<(string Name, object Item)> items =
        [
            .. folder.Pages.Select(page => (page[folder.Path.Length..], (object)page)),
            .. folder.Folders.Select(inner => (inner.Name, (object)inner)),
        ];
        if (settings.IsSorted)
        {
            var order = new NaturalOrder(settings.IsNatural ?? false, settings.IgnoresCase);
            items = [.. settings.Order == "desc" ? items.OrderByDescending(item => item.Name, order) : items.OrderBy(item => item.Name, order)];
        }

        if (settings.Nav is not { } nav)
        {
            return [.. items.SelectMany(item => Node(item.Item, null, null, collapses))];
        }

        return new FolderNavigation(items, (item, entry) => Node(item, entry?.Title, entry?.Location, collapses), faults).Build(nav);
    }

    // One item, or none when it is hidden or empty.
    private IEnumerable<NavNode> Node(object item, string? title, SourceLocation? location, bool collapses)
    {
        if (item is string page)
        {
            return [NavNode.OfPage(page, title, location)];
        }

        var folder = (PageFolder)item;
        var settings = _settings.GetValueOrDefault(folder.Path, FolderSettings.None);
        if (settings.IsHidden)
        {
            _hidden.UnionWith(folder.AllPages());
            return [];
        }

        var children = Items(folder, collapses);
        return children.Length switch
        {
            0 => [],
            1 when settings.Collapses ?? settings.CollapsesBelow ?? collapses => [children[0]],
            _ => [NavNode.OfSection(settings.Title ?? title ?? FolderTitle.Of(folder.Name), children, location)],
        };
    }
}
