using Idp.TechDocs.Pages;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Building;

/// <summary>Makes pages as browsers get them. Thread-safe.</summary>
internal sealed class PagePrinter(PageConverter converter, SiteNavigation navigation, PageShell shell)
{
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
}
