using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Outputs;

/// <summary>Writes what a site has beside its pages.</summary>
internal sealed class SiteOutputs(SiteConfiguration configuration, SiteBuilderOptions options, SiteWriter writer)
{
    private const string Metadata = "techdocs_metadata.json";
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<ConvertedPage> pages, SiteNavigation navigation)
    {
        using (var index = writer.Create("search/search_index.json"))
        {
            SearchIndexWriter.Write(index, pages);
        }

        WriteSitemap(pages);
        WriteNavigation(navigation);
        ThemeFiles.WriteTo(writer);
        var shell = new PageShell(configuration, navigation);
        WritePage("404.html", shell.WriteNotFound);
        WritePage(NearbyNavigation.WholeFile, shell.WriteWholeNavigation);
        WriteMetadata();
    }

    // A page of the site's own with this name stays.
    private void WritePage(string file, Action<TextWriter> write)
    {
        if (!writer.Has(file))
        {
            using var output = new StreamWriter(writer.Create(file));
            write(output);
        }
    }

    private void WriteSitemap(IReadOnlyList<ConvertedPage> pages)
    {
        var sitemap = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        if (configuration.SiteUrl is { } site)
        {
            foreach (var page in pages)
            {
                sitemap.Append("    <url><loc>").Append(WebUtility.HtmlEncode(site.TrimEnd('/'))).Append('/')
                    .Append(WebUtility.HtmlEncode(UrlText.Escape(page.Page.Url))).Append("</loc>");
                if (options.History?.FindLastChange(page.Page.Source) is { } date)
                {
                    sitemap.Append("<lastmod>").Append(LastChange.Day(date)).Append("</lastmod>");
                }

                sitemap.Append("<changefreq>daily</changefreq></url>\n");
            }
        }

        writer.Write("sitemap.xml", sitemap.Append("</urlset>\n"));
    }

    // The whole navigation, once: pages only have their neighbourhood.
    private void WriteNavigation(SiteNavigation navigation)
    {
        using var stream = writer.Create("assets/navigation.json");
        using var json = new Utf8JsonWriter(stream, Json);
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

    // Last of all: who finds it finds everything that it lists.
    private void WriteMetadata()
    {
        var files = writer.Files();
        using var stream = writer.Create(Metadata);
        using var json = new Utf8JsonWriter(stream, Json);
        json.WriteStartObject();
        json.WriteString("site_name", configuration.SiteName);
        json.WriteString("site_description", configuration.SiteDescription ?? "");
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

        json.WriteStringValue(Metadata);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
