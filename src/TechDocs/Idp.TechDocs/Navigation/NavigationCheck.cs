using System.Collections.Immutable;
using System.Globalization;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>Finds what is wrong with a navigation: entries without page, absolute ones, pages that it lacks.</summary>
internal sealed class NavigationCheck(SiteConfiguration configuration, DiagnosticBag faults)
{
    private const int NamedPages = 10;

    /// <returns>The pages that the navigation lacks.</returns>
    public ImmutableArray<string> Run(ImmutableArray<NavNode> nodes, SiteSources site, IReadOnlySet<string>? hidden = null)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        Collect(nodes, site, listed);
        var excused = GitIgnore.Parse(configuration.NotInNav);
        ImmutableArray<string> omitted =
            [.. site.Pages.Where(page => !listed.Contains(page) && hidden?.Contains(page) is not true && (excused.IsEmpty || !excused.IsMatch(page)))];
        if (!omitted.IsEmpty && configuration.Validation.OmittedFiles.ToSeverity() is { } severity)
        {
            string names = string.Join(", ", omitted.Take(NamedPages).Select(page => $"'{page}'")) + (omitted.Length > NamedPages ? " …" : "");
            string count = omitted.Length == 1 ? "a page" : string.Create(CultureInfo.InvariantCulture, $"{omitted.Length} pages");
            faults.Add(new Diagnostic(NavigationFaults.Omitted, configuration.Places.GetValueOrDefault("nav"), count, names) { Severity = severity });
        }

        return omitted;
    }

    private void Collect(ImmutableArray<NavNode> nodes, SiteSources site, HashSet<string> listed)
    {
        foreach (var node in nodes)
        {
            if (node.Page is { } page)
            {
                listed.Add(page);
            }
            else if (node.Target is { } target && !IsElsewhere(target) && !site.All.Contains(target))
            {
                Report(node, target);
            }

            Collect(node.Children, site, listed);
        }
    }

    private void Report(NavNode node, string target)
    {
        var (descriptor, level) = target.StartsWith('/')
            ? (NavigationFaults.Absolute, configuration.Validation.NavAbsoluteLinks)
            : (NavigationFaults.NotFound, configuration.Validation.NavNotFound);
        if (level.ToSeverity() is { } severity)
        {
            faults.Add(new Diagnostic(descriptor, node.Location, target) { Severity = severity });
        }
    }

    /// <summary>Whether an address has a scheme or a host.</summary>
    public static bool IsElsewhere(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return target.StartsWith("//", StringComparison.Ordinal)
            || (colon > 0 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).IndexOfAnyExcept(Scheme) < 0);
    }

    private static readonly System.Buffers.SearchValues<char> Scheme =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
