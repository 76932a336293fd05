namespace Idp.Catalog.Validation;

/// <summary>The "basic URL parser" of the WHATWG URL standard, without state overrides; a method per group of its states.</summary>
/// <remarks>https://url.spec.whatwg.org/#concept-basic-url-parser</remarks>
internal ref partial struct UrlParser
{
    private readonly ReadOnlySpan<char> _input;
    private readonly UrlRecord? _base;
    private int _position;

    private UrlParser(ReadOnlySpan<char> input, UrlRecord? baseUrl)
    {
        _input = input;
        _base = baseUrl;
    }

    private readonly ReadOnlySpan<char> Rest => _input[_position..];

    /// <summary>The parsed URL; null where the standard says failure.</summary>
    internal static UrlRecord? Parse(string text, UrlRecord? baseUrl)
    {
        var input = TrimControlsAndSpace(text);
        if (input.ContainsAny('\t', '\n', '\r'))
            input = string.Concat(input.ToString().Split('\t', '\n', '\r'));
        return new UrlParser(input, baseUrl).ParseFromScheme();
    }

    private static ReadOnlySpan<char> TrimControlsAndSpace(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && text[0] <= ' ')
            text = text[1..];
        while (text.Length > 0 && text[^1] <= ' ')
            text = text[..^1];
        return text;
    }

    private UrlRecord? ParseFromScheme()
    {
        var length = SchemeLength();
        if (length == 0)
            return ParseReference();
        var url = new UrlRecord { Scheme = _input[..length].ToString().ToLowerInvariant() };
        _position = length + 1;
        if (url.IsFile)
            return ParseFile(url);
        if (url.IsSpecial)
            return _base?.Scheme == url.Scheme && !Rest.StartsWith("//", StringComparison.Ordinal) ? ParseRelative(_base) : ParseAfterSlashes(url);
        if (Rest.StartsWith("//", StringComparison.Ordinal))
        {
            _position += 2;
            return ParseAuthority(url);
        }

        return Rest.StartsWith('/') ? ParsePath(url) : ParseOpaquePath(url);
    }

    // Zero where the input does not start with "scheme:".
    private readonly int SchemeLength()
    {
        if (_input.IsEmpty || !char.IsAsciiLetter(_input[0]))
            return 0;
        for (var i = 1; i < _input.Length; i++)
        {
            if (_input[i] == ':')
                return i;
            if (!char.IsAsciiLetterOrDigit(_input[i]) && _input[i] is not ('+' or '-' or '.'))
                return 0;
        }

        return 0;
    }

    // "no scheme state"
    private UrlRecord? ParseReference()
    {
        if (_base is null || (_base.OpaquePath is not null && !Rest.StartsWith('#')))
            return null;
        if (_base.OpaquePath is not null)
            return ParseQueryAndFragment(_base.WithoutFragment());
        return _base.IsFile ? ParseFile(new UrlRecord { Scheme = _base.Scheme }) : ParseRelative(_base);
    }

    // "relative state" and "relative slash state"
    private UrlRecord? ParseRelative(UrlRecord baseUrl)
    {
        if (IsSlash(0, baseUrl.IsSpecial) && IsSlash(1, baseUrl.IsSpecial))
        {
            _position += 2;
            var other = new UrlRecord { Scheme = baseUrl.Scheme };
            return other.IsSpecial ? ParseAfterSlashes(other) : ParseAuthority(other);
        }

        var url = baseUrl.WithoutFragment();
        if (IsSlash(0, url.IsSpecial))
        {
            url.Segments.Clear();
            url.Query = null;
            return ParsePath(url);
        }

        return ParsePathAgainstBase(url);
    }

    private UrlRecord? ParsePathAgainstBase(UrlRecord url)
    {
        if (Rest.IsEmpty || Rest[0] == '#')
            return ParseQueryAndFragment(url);
        url.Query = null;
        if (Rest[0] == '?')
            return ParseQueryAndFragment(url);
        url.ShortenPath();
        return ParseSegments(url);
    }

    // "special authority ignore slashes state"
    private UrlRecord? ParseAfterSlashes(UrlRecord url)
    {
        while (IsSlash(0, isSpecial: true))
            _position++;
        return ParseAuthority(url);
    }

    private readonly bool IsSlash(int offset, bool isSpecial)
        => Rest.Length > offset && (Rest[offset] == '/' || (isSpecial && Rest[offset] == '\\'));
}
