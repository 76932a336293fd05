using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Sections;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Plugins.Monorepo;

/// <summary>Reads sites that another one includes.</summary>
internal sealed class IncludedSites(IContentReader content, SiteConfigurationOptions options, DiagnosticBag faults)
{
    private int _read;

    public static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>The site of a configuration, its path from the root; null with a fault when it cannot be included.</summary>
    public async ValueTask<IncludedSite?> ReadAsync(string path, SourceLocation? location, CancellationToken cancellationToken)
    {
        if (!IsYaml(path))
        {
            return Fail(path, location, "its name does not end in .yml or .yaml");
        }

        if (!options.Folder.TryResolve(path, out var file, out string? error))
        {
            return Fail(path, location, error.TrimEnd('.'));
        }

        if (++_read > options.MaxIncludes)
        {
            return Fail(path, location, $"more than {options.MaxIncludes} sites would be included");
        }

        var read = await content.ReadAsync(file.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!read.IsFound)
        {
            return Fail(path, location, read.Reason!.TrimEnd('.'));
        }

        return ConfigTreeReader.Read(read.ToSourceText(file.Value), options.Environment, faults) is { } map
            ? await SiteAsync(path, file, map, location, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private async ValueTask<IncludedSite?> SiteAsync(string path, ContentPath file, ConfigMap map, SourceLocation? location, CancellationToken cancellationToken)
    {
        if (map.Find("site_name") is not ConfigScalar { Value: string { Length: > 0 } name })
        {
            return Fail(path, location, "it has no 'site_name'");
        }

        string alias = SiteAlias.Of(name);
        string docsFolder = Text(map, "docs_dir") ?? "docs";
        if (alias.Length == 0)
        {
            return Fail(path, location, $"no folder can be named after '{name}'");
        }

        if (!file.Folder.TryResolve(docsFolder, out var folder, out string? error))
        {
            return Fail(path, location, error.TrimEnd('.'));
        }

        var docs = new DocsContent(content, folder.Value);
        var found = await docs.SearchAsync(Glob.Parse("**", GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
        if (found.Entries.IsEmpty)
        {
            return Fail(path, location, $"its folder of pages '{folder}' is not there or empty");
        }

        var own = NavReader.Read(map.Find("nav"), faults);
        var nav = own is { } written
            ? Prefixed(written, alias)
            : IncludedTree.Of(found.Entries.Select(entry => entry.Path.Value), alias, location);
        return nav is { } entries ? new IncludedSite(name, new IncludedDocs(alias, folder.Value, file.Value) { RepoUrl = Text(map, "repo_url"), EditUri = Text(map, "edit_uri") }, entries) : null;
    }

    // Null when it includes sites itself.
    private ImmutableArray<NavEntry>? Prefixed(ImmutableArray<NavEntry> entries, string alias)
    {
        var prefixed = ImmutableArray.CreateBuilder<NavEntry>(entries.Length);
        foreach (var entry in entries)
        {
            if (entry.Target is not { } target)
            {
                if (Prefixed(entry.Children, alias) is not { } children)
                {
                    return null;
                }

                prefixed.Add(entry with { Children = children });
            }
            else if (target.StartsWith("!include ", StringComparison.Ordinal) || target.StartsWith("*include ", StringComparison.Ordinal))
            {
                faults.Add(new Diagnostic(NavigationFaults.BadInclude, entry.Location, target.Split(' ', 2)[1], "an included site may not include others"));
                return null;
            }
            else
            {
                prefixed.Add(entry with { Target = NavigationCheck.IsElsewhere(target) || target.StartsWith('/') ? target : $"{alias}/{ExplicitNavigation.Normal(target)}" });
            }
        }

        return prefixed.ToImmutable();
    }

    private static string? Text(ConfigMap map, string key) => (map.Find(key) as ConfigScalar)?.Value is string { Length: > 0 } text ? text : null;

    private IncludedSite? Fail(string path, SourceLocation? location, string reason)
    {
        faults.Add(new Diagnostic(NavigationFaults.BadInclude, location, path, reason));
        return null;
    }
}
