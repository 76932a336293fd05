using System.Collections.Frozen;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Which addresses stay.</summary>
internal sealed class UrlRule
{
    private static readonly FrozenSet<string> Refused = FrozenSet.ToFrozenSet(["data", "javascript", "vbscript", "livescript", "blob", "filesystem", "about", "view-source"]);

    private static readonly FrozenSet<string> Usual = FrozenSet.ToFrozenSet(["callto", "cid", "ftp", "ftps", "http", "https", "mailto", "matrix", "sms", "tel", "xmpp"]);

    private readonly FrozenSet<string> _allowed;

    /// <exception cref="ArgumentException">A scheme would run something.</exception>
    public UrlRule(IEnumerable<string> more)
    {
        string[] added = [.. more.Select(scheme => scheme.ToLowerInvariant())];
        if (added.FirstOrDefault(Refused.Contains) is { } refused)
        {
            throw new ArgumentException($"Addresses with the scheme '{refused}' can run something; they are never allowed.", nameof(more));
        }

        _allowed = [.. Usual, .. added];
    }

    /// <summary>Whether an address has no scheme, or one that is allowed. What browsers skip in an address is skipped.</summary>
    public bool IsAllowed(string url)
    {
        string compact = Compact(url);
        int colon = compact.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || compact.AsSpan(0, colon).ContainsAny("/?#"))
        {
            return true;
        }

        return _allowed.Contains(compact[..colon].ToLowerInvariant());
    }

    /// <summary>Whether an address is a picture that is written out in it.</summary>
    public static bool IsDataPicture(string url)
        => url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || url.StartsWith("data:audio/", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("data:video/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether each of several addresses, with a comma between and a size behind, is allowed.</summary>
    public bool IsAllowedSet(string set) => set.Split(',').All(IsAllowed);

    private static string Compact(string url) => string.Concat(url.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
}
