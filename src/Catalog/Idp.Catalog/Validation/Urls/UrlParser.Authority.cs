namespace Idp.Catalog.Validation;

/// <content>What follows <c>//</c>: credentials, host and port.</content>
internal ref partial struct UrlParser
{
    private const int MaxPort = 65535;

    private UrlRecord? ParseAuthority(UrlRecord url)
    {
        var authority = TakeAuthority(url.IsSpecial);
        var at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            SetCredentials(url, authority[..at]);
            authority = authority[(at + 1)..];
            if (authority.IsEmpty)
                return null;
        }

        var colon = PortColon(authority);
        var host = colon < 0 ? authority : authority[..colon];
        if (host.IsEmpty && (url.IsSpecial || colon == 0))
            return null;
        url.Host = UrlHost.Parse(host, url.IsSpecial);
        if (url.Host is null || (colon >= 0 && !TrySetPort(url, authority[(colon + 1)..])))
            return null;
        return ParsePath(url);
    }

    private ReadOnlySpan<char> TakeAuthority(bool isSpecial)
    {
        var rest = Rest;
        var end = isSpecial ? rest.IndexOfAny("/\\?#") : rest.IndexOfAny("/?#");
        var authority = end < 0 ? rest : rest[..end];
        _position += authority.Length;
        return authority;
    }

    private static void SetCredentials(UrlRecord url, ReadOnlySpan<char> credentials)
    {
        var colon = credentials.IndexOf(':');
        url.Username = PercentEncoding.Encode(colon < 0 ? credentials : credentials[..colon], PercentEncoding.KeptInUserInfo);
        if (colon >= 0)
            url.Password = PercentEncoding.Encode(credentials[(colon + 1)..], PercentEncoding.KeptInUserInfo);
    }

    // The first colon outside of brackets.
    private static int PortColon(ReadOnlySpan<char> authority)
    {
        var insideBrackets = false;
        for (var i = 0; i < authority.Length; i++)
        {
            if (authority[i] == '[')
                insideBrackets = true;
            else if (authority[i] == ']')
                insideBrackets = false;
            else if (authority[i] == ':' && !insideBrackets)
                return i;
        }

        return -1;
    }

    private static bool TrySetPort(UrlRecord url, ReadOnlySpan<char> digits)
    {
        var port = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            port = (port * 10) + (digit - '0');
            if (port > MaxPort)
                return false;
        }

        if (!digits.IsEmpty && port != SpecialScheme.DefaultPort(url.Scheme))
            url.Port = port;
        return true;
    }
}
