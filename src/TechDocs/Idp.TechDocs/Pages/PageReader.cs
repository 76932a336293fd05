using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Pages;

/// <summary>Reads the sources of pages. Thread-safe if what it reads from is.</summary>
internal sealed class PageReader(IContentReader docs, SitePlan plan)
{
    /// <summary>Reads all pages of the site, in their order. One that cannot be read is left out, and a fault.</summary>
    public async ValueTask<SitePage[]> ReadAllAsync(int parallelism, DiagnosticBag faults, CancellationToken cancellationToken)
    {
        var pages = new (SitePage? Page, Diagnostic? Fault)[plan.Files.Pages.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, pages.Length, options, async (i, token) => pages[i] = await ReadAsync(plan.Files.Pages[i], token).ConfigureAwait(false)).ConfigureAwait(false);
        faults.AddRange(pages.Select(page => page.Fault).OfType<Diagnostic>());
        return [.. pages.Select(page => page.Page).OfType<SitePage>()];
    }

    /// <summary>Reads a page.</summary>
    /// <returns>The page, or why there is none.</returns>
    public async ValueTask<(SitePage? Page, Diagnostic? Fault)> ReadAsync(string source, CancellationToken cancellationToken)
    {
        var read = await docs.ReadAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!read.IsFound)
        {
            return (null, SiteFileFaults.Of(source, read.Reason));
        }

        var (text, fault) = PageEncoding.Read(source, read.Bytes);
        var frontMatter = FrontMatter.Read(text);
        var page = new SitePage
        {
            Source = source,
            File = SitePath.FileOf(source, plan.Configuration.UseDirectoryUrls),
            Url = plan.Files.UrlOf(source)!,
            Text = text,
            FrontMatter = frontMatter,
            Title = PageTitle.Of(source, text, frontMatter),
            Diagnostics = [.. ((Diagnostic?[])[fault, frontMatter.Fault]).OfType<Diagnostic>()],
        };
        return (page, null);
    }
}
