using System.Net;
using Idp.TechDocs.Links;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Theme;

/// <summary>Writes what a page says to machines, and opens its body.</summary>
internal sealed class PageHead
{
    private readonly SiteConfiguration _configuration;
    private readonly SiteLook _look;
    private readonly string _language;
    private readonly string _direction;

    public PageHead(SiteConfiguration configuration)
    {
        _configuration = configuration;
        _look = SiteLook.Of(configuration.Theme);
        _language = WebUtility.HtmlEncode(configuration.Theme.Language);
        _direction = configuration.Theme.Direction is "rtl" ? "rtl" : "ltr";
    }

    /// <param name="output">Where to write.</param>
    /// <param name="page">The page; null for one that has no source.</param>
    /// <param name="title">What stands in the browser's tab.</param>
    /// <param name="place">Where the page is.</param>
    public void Write(TextWriter output, SitePage? page, string title, PagePlace place)
    {
        output.Write($"<!doctype html>\n<html lang=\"{_language}\" class=\"no-js\"{_look.HtmlAttributes}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        if ((page?.FrontMatter.Text("description") ?? _configuration.SiteDescription) is { } description)
        {
            output.Write($"<meta name=\"description\" content=\"{WebUtility.HtmlEncode(description)}\">");
        }

        if (page is not null && _configuration.SiteUrl is { } site && SafeUrl.IsAllowed(site))
        {
            output.Write($"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(site.TrimEnd('/'))}/{WebUtility.HtmlEncode(UrlText.Escape(page.Url))}\">");
        }

        WriteLink(output, "icon", _configuration.Theme.Favicon ?? "assets/icon.svg", place);
        output.Write($"<title>{WebUtility.HtmlEncode(title)}</title>");
        WriteLink(output, "stylesheet", "assets/site.css", place);
        foreach (string style in _configuration.ExtraCss)
        {
            WriteLink(output, "stylesheet", style, place);
        }

        output.Write($"<script src=\"{place.Root}assets/site.js\"></script></head>\n<body dir=\"{_direction}\" data-root=\"{place.Root}\"{_look.BodyAttributes}><a href=\"#__content\" class=\"md-skip\">Skip to content</a>");
    }

    private static void WriteLink(TextWriter output, string relation, string? url, PagePlace place)
    {
        if (url is not null && SafeUrl.IsAllowed(url))
        {
            output.Write($"<link rel=\"{relation}\" href=\"{WebUtility.HtmlEncode(place.To(url))}\">");
        }
    }
}
