using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>Fills <c>...</c> in the navigation of <c>mkdocs.yml</c> with the pages that it does not name.</summary>
internal sealed class RestInNavigation(
    SiteSources site, ValidationSettings validation, DiagnosticBag faults, Func<IEnumerable<string>, ImmutableArray<NavNode>> treeOf)
{
    private readonly ExplicitNavigation _explicit = new(site, validation);
    private readonly Dictionary<NavEntry, RestEntry> _rests = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RestEntry, List<string>> _remaining = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public ImmutableArray<NavNode> Fill(ImmutableArray<NavEntry> nav)
    {
        Note(nav);
        foreach (string page in site.Pages.Where(page => !_named.Contains(page)))
        {
            var rest = _rests.Values.OrderBy(rest => rest.IsAll).FirstOrDefault(rest => rest.IsMatch(page));
            if (rest is not null)
            {
                _remaining[rest].Add(page);
            }
        }

        return Nodes(nav);
    }

    private void Note(ImmutableArray<NavEntry> nav)
    {
        foreach (var entry in nav)
        {
            if (RestEntry.Is(entry))
            {
                var rest = RestEntry.Read(entry, faults);
                _rests[entry] = rest;
                _remaining[rest] = [];
            }
            else if (entry.Target is { } target)
            {
                _named.Add(ExplicitNavigation.Normal(target));
            }

            Note(entry.Children);
        }
    }

    private ImmutableArray<NavNode> Nodes(ImmutableArray<NavEntry> nav) => [.. nav.SelectMany(Node)];

    private IEnumerable<NavNode> Node(NavEntry entry)
    {
        if (_rests.TryGetValue(entry, out var rest))
        {
            return rest.IsFlat ? _remaining[rest].Select(page => NavNode.OfPage(page)) : treeOf(_remaining[rest]);
        }

        return entry.Target is null ? [NavNode.OfSection(entry.Title ?? "", Nodes(entry.Children), entry.Location)] : _explicit.Of([entry]);
    }
}
