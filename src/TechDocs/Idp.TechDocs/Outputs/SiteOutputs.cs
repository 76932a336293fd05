using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
using Idp.TechDocs.Publishing;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Outputs;

/// <summary>What a site has beside its pages. Immutable, so thread-safe.</summary>
internal sealed class SiteOutputs(SitePlan plan, SiteNavigation navigation, SiteBuilderOptions options)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of it but the list of files.</summary>
    public IEnumerable<SiteOutput> All(IReadOnlyList<ConvertedPage> pages)
    {
        var shell = new PageShell(plan.Configuration, navigation);
        return
        [
            new SiteOutput(SearchIndexWriter.FileName, output => SearchIndexWriter.Write(output, pages)),
            SiteOutput.OfText("sitemap.xml", output => WriteSitemap(output, pages)),
            new SiteOutput("assets/navigation.json", WriteNavigation),
            .. ThemeFiles.All,
            .. new RedirectPages(plan.Files, plan.Configuration.UseDirectoryUrls).Of(plan.Sources.Redirects),
            SiteOutput.OfText("404.html", shell.WriteNotFound, givesWay: true),
            SiteOutput.OfText(NearbyNavigation.WholeFile, shell.WriteWholeNavigation, givesWay: true),
        ];
    }

    /// <summary>The list of all files, which is written last of all: who finds it finds everything that it lists.</summary>
    /// <param name="files">The others, in order.</param>
    public SiteOutput Metadata(IEnumerable<string> files) => new(SiteMetadata.FileName, output => WriteMetadata(output, files));

    private void WriteSitemap(TextWriter sitemap, IEnumerable<ConvertedPage> pages)
    {
        sitemap.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        if (plan.Configuration.SiteUrl is { } site)
        {
            foreach (var page in pages)
            {
                sitemap.Write($"    <url><loc>{WebUtility.HtmlEncode(site.TrimEnd('/'))}/{WebUtility.HtmlEncode(UrlText.Escape(page.Page.Url))}</loc>");
                if (options.History?.FindLastChange(page.Page.Source) is { } date)
                {
                    sitemap.Write($"<lastmod>{LastChange.Day(date)}</lastmod>");
                }

                sitemap.Write("<changefreq>daily</changefreq></url>\n");
            }
        }

        sitemap.Write("</urlset>\n");
    }

    // The whole navigation, once: pages only have their neighbourhood.
    private void WriteNavigation(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Json);
        WriteItems(json, navigation.Items);
    }

    private static void WriteItems(Utf8JsonWriter json, IEnumerable<NavItem> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("title", item.Title);
            if (item.Url is not null)
            {
                json.WriteString("url", item.Url);
            }

            if (item.Children.Length > 0)
            {
                json.WritePropertyName("children");
                WriteItems(json, item.Children);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMetadata(Stream output, IEnumerable<string> files)
    {
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartObject();
        json.WriteString("site_name", plan.Configuration.SiteName);
        json.WriteString("site_description", plan.Configuration.SiteDescription ?? "");
        if (options.Etag is { } etag)
        {
            json.WriteString("etag", etag);
        }

        if (options.BuildTime is { } time)
        {
            json.WriteNumber("build_timestamp", time.ToUnixTimeMilliseconds());
        }

        json.WriteStartArray("files");
        foreach (string file in files)
        {
            json.WriteStringValue(file);
        }

        json.WriteStringValue(SiteMetadata.FileName);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
