using System.Collections.Immutable;
using System.Net;
using System.Text;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Outputs;

/// <summary>Writes a page in the place of each one that moved, which leads to where it is now.</summary>
internal sealed class RedirectPages(SiteFiles files, bool usesFolders, SiteWriter writer)
{
    public void Write(ImmutableArray<Redirect> redirects)
    {
        foreach (var redirect in redirects)
        {
            string file = SitePath.FileOf(redirect.From, usesFolders);
            string from = SitePath.UrlOf(file, usesFolders);
            if (redirect.IsAddress || files.UrlOf(redirect.Target) is not null)
            {
                string target = redirect.IsAddress ? redirect.Target : UrlText.Escape(SitePath.Relative(files.UrlOf(redirect.Target)!, from)) + redirect.Fragment;
                writer.Write(file, Page(WebUtility.HtmlEncode(target)));
            }
        }
    }

    private static StringBuilder Page(string target) => new StringBuilder()
        .Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Redirecting...</title><link rel=\"canonical\" href=\"").Append(target)
        .Append("\"><meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"0; url=").Append(target)
        .Append("\"></head><body>Redirecting to <a href=\"").Append(target).Append("\">").Append(target).Append("</a></body></html>\n");
}
