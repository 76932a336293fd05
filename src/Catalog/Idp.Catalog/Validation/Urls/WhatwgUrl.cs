using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Validation;

/// <summary>URLs as browsers and Node read them, which is how Backstage judges links and resolves relative targets.</summary>
/// <remarks>
/// The parser of the WHATWG URL standard. <see cref="Uri"/> is another language: it refuses <c>https:foo</c> and takes
/// <c>http://a:99999999</c> apart differently. Any input is answered, in time linear to its length, without an exception.
/// International host names are judged by <see cref="System.Globalization.IdnMapping"/>, so by the Unicode version of the platform.
/// </remarks>
public static class WhatwgUrl
{
    private static readonly SearchValues<char> PlainHostCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Says whether JavaScript's <c>new URL(text)</c> succeeds: an absolute URL of any scheme, <c>mailto:</c> and <c>localhost:80</c> included.</summary>
    public static bool CanParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlainWebUrl(text) || UrlParser.Parse(text, null) is not null;
    }

    /// <summary>Resolves a reference as JavaScript's <c>new URL(reference, baseUrl).href</c>.</summary>
    /// <param name="reference">An absolute URL, or one relative to <paramref name="baseUrl"/>.</param>
    /// <param name="baseUrl">An absolute URL.</param>
    /// <param name="href">The resolved URL in its canonical spelling; null when the answer is false.</param>
    /// <returns>Whether both could be read.</returns>
    public static bool TryResolve(string reference, string baseUrl, [NotNullWhen(true)] out string? href)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(baseUrl);
        href = UrlParser.Parse(baseUrl, null) is { } parsedBase ? UrlParser.Parse(reference, parsedBase)?.ToString() : null;
        return href is not null;
    }

    // Nearly every link: a plain host, behind which nothing can be wrong any more. Costs no allocation.
    private static bool IsPlainWebUrl(ReadOnlySpan<char> text)
    {
        var start = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0)
            return false;
        var rest = text[start..];
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        return !host.IsEmpty
            && char.IsAsciiLetter(host[host.LastIndexOf('.') + 1 is var last && last < host.Length ? last : 0])
            && host[^1] != '.'
            && !host.ContainsAnyExcept(PlainHostCharacters)
            && !(host.Contains("--", StringComparison.Ordinal) && host.Contains("xn--", StringComparison.OrdinalIgnoreCase));
    }
}
