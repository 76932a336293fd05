namespace Idp.Catalog.Validation;

/// <content>What follows the host: the path, the query and the fragment. Nothing here can fail.</content>
internal ref partial struct UrlParser
{
    // "path start state"
    private UrlRecord ParsePath(UrlRecord url)
    {
        if (IsSlash(0, url.IsSpecial))
        {
            _position++;
            return ParseSegments(url);
        }

        return url.IsSpecial || !(Rest.IsEmpty || Rest[0] is '?' or '#') ? ParseSegments(url) : ParseQueryAndFragment(url);
    }

    // "path state"
    private UrlRecord ParseSegments(UrlRecord url)
    {
        while (true)
        {
            var rest = Rest;
            var end = url.IsSpecial ? rest.IndexOfAny("/\\?#") : rest.IndexOfAny("/?#");
            var segment = end < 0 ? rest : rest[..end];
            _position += segment.Length;
            var isLast = !IsSlash(0, url.IsSpecial);
            AddSegment(url, segment, isLast);
            if (isLast)
                return ParseQueryAndFragment(url);
            _position++;
        }
    }

    private static void AddSegment(UrlRecord url, ReadOnlySpan<char> segment, bool isLast)
    {
        var dots = DotsOf(segment);
        if (dots == 2)
            url.ShortenPath();
        if (dots == 0)
        {
            url.Segments.Add(url.IsFile && url.Segments.Count == 0 && WindowsDriveLetter.Is(segment)
                ? $"{segment[0]}:"
                : PercentEncoding.Encode(segment, PercentEncoding.KeptInPath));
        }
        else if (isLast)
        {
            url.Segments.Add("");
        }
    }

    // 1 for "." and 2 for "..", where a dot may be written %2e; else 0.
    private static int DotsOf(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        while (!segment.IsEmpty)
        {
            var length = segment[0] == '.' ? 1 : segment.StartsWith("%2e", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
            if (length == 0 || ++dots > 2)
                return 0;
            segment = segment[length..];
        }

        return dots;
    }

    private UrlRecord ParseOpaquePath(UrlRecord url)
    {
        var end = Rest.IndexOfAny('?', '#');
        var path = end < 0 ? Rest : Rest[..end];
        _position += path.Length;
        url.OpaquePath = PercentEncoding.Encode(path, PercentEncoding.KeptInOpaque);
        return ParseQueryAndFragment(url);
    }

    private readonly UrlRecord ParseQueryAndFragment(UrlRecord url)
    {
        var rest = Rest;
        var hash = rest.IndexOf('#');
        var query = hash < 0 ? rest : rest[..hash];
        if (query.StartsWith('?'))
            url.Query = PercentEncoding.Encode(query[1..], url.IsSpecial ? PercentEncoding.KeptInSpecialQuery : PercentEncoding.KeptInQuery);
        if (hash >= 0)
            url.Fragment = PercentEncoding.Encode(rest[(hash + 1)..], PercentEncoding.KeptInFragment);
        return url;
    }
}
