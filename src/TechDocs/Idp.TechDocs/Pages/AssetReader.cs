using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Pages;

/// <summary>Reads the files of a site that are no pages, as readers of the site get them. Thread-safe if what it reads from is.</summary>
internal sealed class AssetReader(IContentReader docs, SitePlan plan)
{
    /// <summary>Reads a file.</summary>
    /// <returns>Null, and a fault, when it cannot be read, or must not be shown.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(string path, DiagnosticBag faults, CancellationToken cancellationToken)
    {
        var read = await docs.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (read.IsFound)
        {
            return plan.Cleaning.Asset(path, read.Bytes, faults);
        }

        faults.Add(SiteFileFaults.Of(path, read.Reason));
        return null;
    }
}
