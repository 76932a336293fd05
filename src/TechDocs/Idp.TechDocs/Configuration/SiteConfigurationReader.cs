using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Sections;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs;

/// <summary>Reads <c>mkdocs.yml</c> as TechDocs does: what it allows, what it adds, what it leaves out. Runs nothing. Thread-safe.</summary>
/// <param name="options">How; null for TechDocs' defaults.</param>
public sealed class SiteConfigurationReader(SiteConfigurationOptions? options = null)
{
    private static readonly string[] FileNames = ["mkdocs.yaml", "mkdocs.yml"];
    private readonly SiteConfigurationOptions _options = options ?? new SiteConfigurationOptions();

    /// <summary>Reads the configuration of a folder.</summary>
    /// <param name="content">Reads the folder; what lies outside of it, no configuration reaches.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The configuration, or what is wrong; nothing that the files hold makes it throw.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<SiteConfigurationResult> ReadAsync(IContentReader content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var faults = new DiagnosticBag();
        var root = await FindAsync(content, faults, cancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return new SiteConfigurationResult(null, faults.ToSortedArray());
        }

        var configuration = new SiteReading(_options, faults).Read(root);
        return new SiteConfigurationResult(faults.HasErrors ? null : configuration, faults.ToSortedArray());
    }

    private async ValueTask<ConfigMap?> FindAsync(IContentReader content, DiagnosticBag faults, CancellationToken cancellationToken)
    {
        var files = new ConfigFiles(content, _options, faults);
        foreach (string written in _options.FileName is { } own ? [own] : FileNames)
        {
            string name = ContentPath.TryParse(written, out var path) ? path.Value : written;
            var read = await content.ReadAsync(name, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (read.IsFound)
            {
                return await files.ReadAsync(read.ToSourceText(name), cancellationToken).ConfigureAwait(false);
            }

            if (read.Status != ContentStatus.NotFound || _options.FileName is not null)
            {
                faults.Add(new Diagnostic(ConfigurationFaults.Unreadable, SourceLocation.OfFile(name), name, read.Reason));
                return null;
            }
        }

        return new ConfigMap([], SourceLocation.OfFile(FileNames[^1]));
    }
}
