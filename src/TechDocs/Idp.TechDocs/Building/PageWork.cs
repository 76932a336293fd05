using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>Goes over the pages of a site, several at once, and tells how far it is.</summary>
internal static class PageWork
{
    /// <returns>What each page came to, in the order of the pages.</returns>
    public static T[] Run<T>(SitePage[] pages, SiteBuilderOptions options, Func<SitePage, T> convert, CancellationToken cancellationToken)
    {
        var results = new T[pages.Length];
        int done = 0;
        Parallel.For(
            0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = options.MaxParallelism, CancellationToken = cancellationToken },
            i =>
            {
                results[i] = convert(pages[i]);
                options.Progress?.Report(new SiteBuildProgress(Interlocked.Increment(ref done), pages.Length));
            });
        return results;
    }
}
