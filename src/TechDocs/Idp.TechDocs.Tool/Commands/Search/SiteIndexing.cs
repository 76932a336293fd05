using System.Collections.Immutable;
using System.Globalization;
using Idp.CommandLine;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Search;
using Idp.TechDocs.Tool.Sites;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>Brings an index up to date with built sites.</summary>
internal sealed class SiteIndexing(ToolConsole console, SearchIndex index, Action<IEnumerable<Diagnostic>> tell)
{
    private const string EraseLine = "\r\u001b[K";
    private const int MostNames = 20;
    private const int MaxIndexBytes = 1024 * 1024 * 1024;

    /// <summary>Writes sites into the index; one that cannot be read is told and passed over.</summary>
    /// <returns>Whether all could be read.</returns>
    public async Task<bool> WriteAsync(IReadOnlyList<string> folders, CancellationToken cancellationToken)
    {
        bool isWhole = true;
        for (int i = 0; i < folders.Count; i++)
        {
            Show(string.Create(CultureInfo.InvariantCulture, $"Reading {i + 1} of {folders.Count} sites"));
            isWhole &= await WriteAsync(folders[i], cancellationToken).ConfigureAwait(false);
        }

        Show("");
        return isWhole;
    }

    private async Task<bool> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            Show("");
            throw new ToolFailureException($"there is no folder '{folder}'; what to look for stands before --site");
        }

        await RefuseVersionsAsync(folder, cancellationToken).ConfigureAwait(false);
        string prefix = SiteFolder.Prefix(folder);
        var site = new SearchSite(prefix.Length > 1 ? prefix.TrimEnd('/') : folder) { BaseAddress = prefix };
        var built = await new BuiltSiteReader().ReadAsync(new FileContentReader(folder, new FileContentOptions { MaxBytes = MaxIndexBytes }), site, cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> diagnostics = [.. built.Diagnostics.Select(ShownPlaces.In(folder).Of)];
        if (built.Success)
        {
            var change = await index.ReplaceSiteAsync(built.Site, built.Documents, cancellationToken).ConfigureAwait(false);
            diagnostics = diagnostics.AddRange(change.Diagnostics);
        }

        if (diagnostics.Length > 0)
        {
            Show("");
            tell(diagnostics);
        }

        return built.Success;
    }

    private async Task RefuseVersionsAsync(string folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Join(folder, SiteVersions.ListName)) || File.Exists(Path.Join(folder, "search", "search_index.json")))
        {
            return;
        }

        var versions = await new SiteVersions(folder).ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!versions.Versions.IsEmpty)
        {
            Show("");
            string names = string.Join(", ", versions.Versions.Take(MostNames).Select(version => version.Name)) + (versions.Versions.Length > MostNames ? ", …" : "");
            throw new ToolFailureException($"'{folder}' holds versions of a site: {names}; name one of them, as --site {SiteFolder.Prefix(folder)}{versions.Versions[0].Name}");
        }
    }

    private void Show(string line)
    {
        if (console.ErrorIsTerminal)
        {
            console.Error.Write(EraseLine + line);
            console.Error.Flush();
        }
    }
}
