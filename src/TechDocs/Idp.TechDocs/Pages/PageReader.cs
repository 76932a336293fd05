using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Pages;

/// <summary>Reads the sources of pages. Thread-safe if what it reads from is.</summary>
internal sealed class PageReader(IContentReader docs, SitePlan plan)
{
    /// <summary>Reads all pages of the site, in their order. One that cannot be read is left out.</summary>
    public async ValueTask<SitePage[]> ReadAllAsync(int parallelism, CancellationToken cancellationToken)
    {
        var pages = new SitePage?[plan.Files.Pages.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, pages.Length, options, async (i, token) => pages[i] = await ReadAsync(plan.Files.Pages[i], token).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. pages.OfType<SitePage>()];
    }

    /// <summary>Reads a page.</summary>
    /// <returns>Null when it cannot be read.</returns>
    public async ValueTask<SitePage?> ReadAsync(string source, CancellationToken cancellationToken)
    {
        var read = await docs.ReadAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!read.IsFound)
        {
            return null;
        }

        var text = new SourceText(source, read.Bytes);
        var frontMatter = FrontMatter.Read(text);
        return new SitePage
        {
            Source = source,
            File = SitePath.FileOf(source, plan.Configuration.UseDirectoryUrls),
            Url = plan.Files.UrlOf(source)!,
            Text = text,
            FrontMatter = frontMatter,
            Title = PageTitle.Of(source, text, frontMatter),
        };
    }
}
