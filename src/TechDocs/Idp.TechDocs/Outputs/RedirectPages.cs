using System.Collections.Immutable;
using System.Net;
using Idp.TechDocs.Links;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Outputs;

/// <summary>Pages in the place of those that moved, which lead to where they are now.</summary>
internal sealed class RedirectPages(SiteFiles files, bool usesFolders)
{
    public IEnumerable<SiteOutput> Of(ImmutableArray<Redirect> redirects)
    {
        foreach (var redirect in redirects)
        {
            string file = SitePath.FileOf(redirect.From, usesFolders);
            string from = SitePath.UrlOf(file, usesFolders);
            if (redirect.IsAddress || files.UrlOf(redirect.Target) is not null)
            {
                string target = redirect.IsAddress ? redirect.Target : UrlText.Escape(SitePath.Relative(files.UrlOf(redirect.Target)!, from)) + redirect.Fragment;
                yield return SiteOutput.OfText(file, output => Write(output, WebUtility.HtmlEncode(target)));
            }
        }
    }

    private static void Write(TextWriter output, string target)
        => output.Write(
            $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Redirecting...</title><link rel="canonical" href="{target}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={target}"></head><body>Redirecting to <a href="{target}">{target}</a></body></html>

            """);
}
