using System.Collections.Immutable;
using System.Net;
using System.Text;
using Idp.Content;

namespace Idp.TechDocs.Search.Sites;

/// <summary>Counts which pages of a site others link to. Only articles count: what navigation links to says nothing.</summary>
internal static class InboundLinks
{
    /// <summary>The number of other pages that link to each page that any does.</summary>
    public static async Task<Dictionary<string, int>> CountAsync(
        IContentReader folder, ImmutableArray<SearchDocument> documents, int maxLinks, CancellationToken cancellationToken)
    {
        var paths = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string file = path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
            var html = await folder.ReadAsync(WebUtility.UrlDecode(file), null, cancellationToken).ConfigureAwait(false);
            if (html.IsFound)
            {
                foreach (string target in Targets(Encoding.UTF8.GetString(html.Bytes.Span), path, maxLinks).Where(paths.Contains))
                {
                    counts[target] = counts.GetValueOrDefault(target) + 1;
                }
            }
        }

        return counts;
    }

    private static HashSet<string> Targets(string html, string path, int maxLinks)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        int at = html.IndexOf("<article", StringComparison.Ordinal);
        at = at < 0 ? html.IndexOf("role=\"main\"", StringComparison.Ordinal) : at;
        int end = at < 0 ? 0 : html.IndexOf("</article", at, StringComparison.Ordinal) is var close and > 0 ? close : html.Length;
        if (!Uri.TryCreate("http://site/" + path, UriKind.Absolute, out var page))
        {
            return targets;
        }

        for (int links = 0; at >= 0 && links < maxLinks; links++)
        {
            at = html.IndexOf(" href=\"", at, StringComparison.Ordinal);
            int quote = at < 0 || at > end ? -1 : html.IndexOf('"', at + 7);
            if (quote < 0)
            {
                break;
            }

            if (TargetOf(WebUtility.HtmlDecode(html[(at + 7)..quote]), page) is { } target && target != path)
            {
                targets.Add(target);
            }

            at = quote;
        }

        return targets;
    }

    private static string? TargetOf(string link, Uri page)
    {
        if (link.Length == 0 || link[0] is '#' or '/' || !Uri.TryCreate(page, link, out var target) || target.Host != page.Host || target.Scheme != page.Scheme)
        {
            return null;
        }

        string path = target.AbsolutePath[1..];
        return path.EndsWith("index.html", StringComparison.Ordinal) && (path.Length == 10 || path[^11] == '/') ? path[..^10] : path;
    }
}
