namespace Idp.Catalog.Validation;

/// <summary>References to locations, <c>type:target</c>, as Backstage's <c>parseLocationRef</c> takes them.</summary>
internal static class LocationRefFormat
{
    /// <summary>Both parts must be there; <c>https:…</c> lacks its <c>url:</c>, and script is no target.</summary>
    internal static bool IsLocationRef(string value)
        => TrySplit(value, out var type, out var target)
            && type is not ("http" or "https")
            && !StartsWithScript(target);

    /// <summary>Where documentation is built from: <c>dir:</c> and a path, or <c>url:</c> and an absolute URL.</summary>
    internal static bool IsTechDocsRef(string value)
        => TrySplit(value, out var type, out var target)
            && (type is "dir" || (type is "url" && WhatwgUrl.CanParse(target.ToString())))
            && !StartsWithScript(target);

    private static bool TrySplit(ReadOnlySpan<char> value, out ReadOnlySpan<char> type, out ReadOnlySpan<char> target)
    {
        var colon = value.IndexOf(':');
        type = colon < 0 ? default : JavaScriptWhiteSpace.Trim(value[..colon]);
        target = colon < 0 ? default : JavaScriptWhiteSpace.Trim(value[(colon + 1)..]);
        return !type.IsEmpty && !target.IsEmpty;
    }

    // Browsers skip line breaks and tabs inside of a scheme, and control characters before it; so did attackers.
    private static bool StartsWithScript(ReadOnlySpan<char> target)
    {
        target = target.TrimStart(LeadingControls);
        foreach (var expected in "javascript:")
        {
            if (expected != 'j')
                target = target.TrimStart("\r\n\t");
            if (target.IsEmpty || !char.IsAscii(target[0]) || char.ToLowerInvariant(target[0]) != expected)
                return false;
            target = target[1..];
        }

        return true;
    }

    private static ReadOnlySpan<char> LeadingControls
        => "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F ";
}
