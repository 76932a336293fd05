namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>How large a built site is.</summary>
internal static class SiteSize
{
    public static long Of(string site) => Sum(site, "*");

    /// <summary>The texts that its pages were made of.</summary>
    public static long OfTexts(string site) => Sum(site, "*.md");

    public static int PagesOf(string site) => Directory.EnumerateFiles(site, "index.html", SearchOption.AllDirectories).Count();

    private static long Sum(string site, string pattern) => Directory.EnumerateFiles(site, pattern, SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
}
