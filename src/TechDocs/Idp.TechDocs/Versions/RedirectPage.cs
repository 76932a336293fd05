using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Idp.TechDocs.Links;

namespace Idp.TechDocs.Versions;

/// <summary>A page that leads to another, with what the address asks and the anchor where a script may run.</summary>
internal static partial class RedirectPage
{
    /// <param name="path">Where it leads, relative to its folder and not yet escaped.</param>
    public static byte[] To(string path)
    {
        string target = WebUtility.HtmlEncode(UrlText.Escape(path));
        return Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Redirecting</title><meta name=\"robots\" content=\"noindex\">"
            + $"<link rel=\"canonical\" href=\"{target}\"><script>location.replace(document.querySelector(\"link\").href+location.search+location.hash)</script>"
            + $"<noscript><meta http-equiv=\"refresh\" content=\"0; url={target}\"></noscript></head><body>Redirecting to <a href=\"{target}\">{target}</a></body></html>\n");
    }

    /// <summary>The folder beside it that such a page, or mike's, leads to; null when it is no such page.</summary>
    public static string? FindFolder(string html)
        => Refresh().Match(html) is { Success: true } match ? Uri.UnescapeDataString(WebUtility.HtmlDecode(match.Groups[1].Value)) : null;

    [GeneratedRegex("url=([^\"'/>]+)/?\"", RegexOptions.CultureInvariant)]
    private static partial Regex Refresh();
}
