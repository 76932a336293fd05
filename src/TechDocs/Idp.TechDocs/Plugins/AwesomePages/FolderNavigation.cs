using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>Puts the items of a folder in the order of its <c>nav</c>.</summary>
/// <param name="items">The items by their names, in their order.</param>
/// <param name="nodeOf">Makes an item of the navigation, of none or one entry.</param>
/// <param name="faults">Takes the faults.</param>
internal sealed class FolderNavigation(List<(string Name, object Item)> items, Func<object, NavEntry?, IEnumerable<NavNode>> nodeOf, DiagnosticBag faults)
{
    private readonly Dictionary<string, object> _byName = items.DistinctBy(item => item.Name).ToDictionary(item => item.Name, item => item.Item, StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<NavEntry, RestEntry> _rests = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RestEntry, List<object>> _remaining = [];

    public ImmutableArray<NavNode> Build(ImmutableArray<NavEntry> nav)
    {
        Note(nav);
        foreach (var (name, item) in items.Where(item => !_named.Contains(item.Name)))
        {
            var rest = _rests.Values.OrderBy(rest => rest.IsAll).FirstOrDefault(rest => rest.IsMatch(name));
            if (rest is not null)
            {
                _remaining[rest].Add(item);
            }
        }

        return [.. nav.SelectMany(Nodes)];
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
                _named.Add(NameOf(target));
            }

            Note(entry.Children);
        }
    }

    private IEnumerable<NavNode> Nodes(NavEntry entry)
    {
        if (_rests.TryGetValue(entry, out var rest))
        {
            var nodes = _remaining[rest].SelectMany(item => nodeOf(item, null));
            return rest.IsFlat ? nodes.SelectMany(Flat) : nodes;
        }

        if (entry.Target is not { } target)
        {
            return [NavNode.OfSection(entry.Title ?? "", [.. entry.Children.SelectMany(Nodes)], entry.Location)];
        }

        if (_byName.TryGetValue(NameOf(target), out object? item))
        {
            return nodeOf(item, entry);
        }

        if (entry.Title is not null)
        {
            return [NavNode.OfLink(target, entry.Title, entry.Location)];
        }

        faults.Add(new Diagnostic(NavigationFaults.UnknownFolderEntry, entry.Location, target));
        return [];
    }

    private static IEnumerable<NavNode> Flat(NavNode node) => node.Children.IsEmpty ? [node] : node.Children.SelectMany(Flat);

    private static string NameOf(string target) => ExplicitNavigation.Normal(target);
}
