namespace Idp.Catalog.Validation;

/// <content>The states of file URLs, where a drive letter can stand where others have a host.</content>
internal ref partial struct UrlParser
{
    private UrlRecord? ParseFile(UrlRecord url)
    {
        url.Host = "";
        var fileBase = _base is { IsFile: true } ? _base : null;
        if (IsSlash(0, isSpecial: true))
        {
            _position++;
            if (IsSlash(0, isSpecial: true))
            {
                _position++;
                return ParseFileHost(url);
            }

            // The path is absolute, but a base on a drive keeps its drive.
            if (fileBase is not null)
            {
                url.Host = fileBase.Host;
                if (!WindowsDriveLetter.Starts(Rest) && fileBase.Segments.Count > 0 && WindowsDriveLetter.IsNormalized(fileBase.Segments[0]))
                    url.Segments.Add(fileBase.Segments[0]);
            }

            return ParseSegments(url);
        }

        if (fileBase is null)
            return ParseSegments(url);
        url = fileBase.WithoutFragment();
        if (!WindowsDriveLetter.Starts(Rest))
            return ParsePathAgainstBase(url);
        url.Segments.Clear();
        url.Query = null;
        return ParseSegments(url);
    }

    private UrlRecord? ParseFileHost(UrlRecord url)
    {
        var start = _position;
        var host = TakeAuthority(isSpecial: true);
        if (WindowsDriveLetter.Is(host))
        {
            _position = start;
            return ParseSegments(url);
        }

        if (!host.IsEmpty)
        {
            url.Host = UrlHost.Parse(host, isSpecial: true);
            if (url.Host is null)
                return null;
            if (url.Host == "localhost")
                url.Host = "";
        }

        return ParsePath(url);
    }
}
