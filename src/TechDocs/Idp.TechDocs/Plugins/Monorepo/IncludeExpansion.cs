using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.Monorepo;

/// <summary>Puts the navigation of included sites in the place of the entries that name them.</summary>
/// <param name="sites">Reads them.</param>
/// <param name="folder">The folder of the including configuration.</param>
/// <param name="content">Reads the root.</param>
/// <param name="faults">Takes the faults.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class IncludeExpansion(IncludedSites sites, ContentPath folder, IContentReader content, DiagnosticBag faults, CancellationToken cancellationToken)
{
    private const string One = "!include ";
    private const string Many = "*include ";
    private readonly List<IncludedDocs> _included = [];

    public ImmutableArray<IncludedDocs> Included => [.. _included];

    public async ValueTask<ImmutableArray<NavEntry>> ExpandAsync(ImmutableArray<NavEntry> entries)
    {
        var expanded = ImmutableArray.CreateBuilder<NavEntry>();
        foreach (var entry in entries)
        {
            switch (entry.Target)
            {
                case null:
                    expanded.Add(entry with { Children = await ExpandAsync(entry.Children).ConfigureAwait(false) });
                    break;
                case var target when target.StartsWith(One, StringComparison.Ordinal):
                    if (await IncludeAsync(target[One.Length..].Trim(), entry, entry.Title).ConfigureAwait(false) is { } section)
                    {
                        expanded.Add(section);
                    }

                    break;
                case var target when target.StartsWith(Many, StringComparison.Ordinal):
                    var sections = await IncludeAllAsync(target[Many.Length..].Trim(), entry).ConfigureAwait(false);
                    expanded.AddRange(entry.Title is null ? sections : [new NavEntry(entry.Title, null, sections, entry.Location)]);
                    break;
                default:
                    expanded.Add(entry);
                    break;
            }
        }

        return expanded.ToImmutable();
    }

    private async ValueTask<NavEntry?> IncludeAsync(string path, NavEntry entry, string? title)
    {
        var site = await sites.ReadAsync(path, entry.Location, cancellationToken).ConfigureAwait(false);
        if (site is null)
        {
            return null;
        }

        if (_included.Exists(other => other.Alias == site.Docs.Alias))
        {
            // The same site twice is fine; two sites of one name are not.
            if (!_included.Contains(site.Docs))
            {
                faults.Add(new Diagnostic(NavigationFaults.BadInclude, entry.Location, path, $"another included site has the name '{site.Docs.Alias}' too"));
                return null;
            }
        }
        else
        {
            _included.Add(site.Docs);
        }

        return new NavEntry(title ?? site.Name, null, site.Nav, entry.Location);
    }

    private async ValueTask<ImmutableArray<NavEntry>> IncludeAllAsync(string pattern, NavEntry entry)
    {
        string relative = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        if (!IncludedSites.IsYaml(relative) || !Glob.TryParse(DocsContent.Join(DocsContent.Literal(folder.Value), relative), GlobMatching.Strict, out var glob, out string? error))
        {
            faults.Add(new Diagnostic(NavigationFaults.BadInclude, entry.Location, pattern, "it is no pattern of .yml or .yaml files within the site"));
            return [];
        }

        var found = await content.SearchAsync(glob, cancellationToken).ConfigureAwait(false);
        if (found.Entries.IsEmpty)
        {
            faults.Add(new Diagnostic(NavigationFaults.BadInclude, entry.Location, pattern, "no file matches it") { Severity = DiagnosticSeverity.Warning });
        }

        var sections = ImmutableArray.CreateBuilder<NavEntry>();
        foreach (var file in found.Entries)
        {
            if (await IncludeAsync(DocsContent.Below(folder.Value, file.Path.Value), entry, null).ConfigureAwait(false) is { } section)
            {
                sections.Add(section);
            }
        }

        return sections.ToImmutable();
    }
}
