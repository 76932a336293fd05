using Idp.TechDocs.Pages;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Building;

/// <summary>Makes pages as browsers get them. Thread-safe.</summary>
internal sealed class PagePrinter(PageConverter converter, SiteNavigation navigation, PageShell shell)
{
    public static PagePrinter For(SitePlan plan, SiteNavigation navigation, SiteBuilderOptions options) => new(new PageConverter(plan, options), navigation, ShellOf(plan, navigation, options));

    /// <summary>The same with another navigation.</summary>
    public PagePrinter With(SitePlan plan, SiteNavigation navigation, SiteBuilderOptions options) => new(Converter, navigation, ShellOf(plan, navigation, options));

    /// <summary>Makes the articles.</summary>
    public PageConverter Converter { get; } = converter;

    /// <summary>Makes a page, which is then in the buffers.</summary>
    public ConvertedPage Print(SitePage page, PageBuffers buffers)
    {
        var converted = Converter.Convert(page, navigation, buffers);
        shell.Write(buffers.Html, converted, buffers.Article.Written);
        return converted;
    }

    /// <summary>The file with the text that a page was made of, for readers that are machines.</summary>
    public static string SourceFileOf(SitePage page) => page.File[..^"html".Length] + "md";

    private static PageShell ShellOf(SitePlan plan, SiteNavigation navigation, SiteBuilderOptions options) => new(plan.Configuration, navigation, options.History);
}
