using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Which elements <c>link</c> and <c>meta</c> stay: the stylesheet of Material, fonts, and what leads on to another page.</summary>
internal static partial class LinkRule
{
    public static bool IsAllowedLink(string? href)
        => href is not null && (MaterialStyle().IsMatch(href) || href.StartsWith("https://fonts.googleapis.com/", StringComparison.Ordinal)
            || href.StartsWith("https://fonts.gstatic.com/", StringComparison.Ordinal));

    /// <summary>Whether a <c>meta</c> leads on to an address that is allowed.</summary>
    public static bool IsAllowedRefresh(string? equivalent, string? content, UrlRule urls)
        => equivalent == "refresh" && content is not null && Refresh().Match(content) is { Success: true } match && urls.IsAllowed(match.Groups[1].Value);

    [GeneratedRegex(@"^[^:?#\\]*main\.[A-Fa-f0-9]{8}\.min\.css$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MaterialStyle();

    [GeneratedRegex("""^[\s\d.]*[;,]?\s*url\s*=\s*["']?(.*?)["']?\s*$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();
}
