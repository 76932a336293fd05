using System.Collections.Immutable;
using System.Globalization;
using Idp.CommandLine;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Search;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>Brings an index up to date with built sites.</summary>
internal sealed class SiteIndexing(ToolConsole console, SearchIndex index, Action<IEnumerable<Diagnostic>> tell)
{
    private const string EraseLine = "\r\u001b[K";
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

        string prefix = SiteFolder.Prefix(folder);
        var site = new SearchSite(prefix.Length > 1 ? prefix.TrimEnd('/') : folder) { BaseAddress = prefix };
        var built = await new BuiltSiteReader().ReadAsync(new FileContentReader(folder, new FileContentOptions { MaxBytes = MaxIndexBytes }), site, cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> diagnostics = [.. built.Diagnostics.Select(new ShownPlaces(folder).Of)];
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

    private void Show(string line)
    {
        if (console.ErrorIsTerminal)
        {
            console.Error.Write(EraseLine + line);
            console.Error.Flush();
        }
    }
}
