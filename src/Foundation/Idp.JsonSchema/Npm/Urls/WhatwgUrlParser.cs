namespace Idp.JsonSchemas.Npm;

/// <summary>Reads one URL. The fragment is cut off first, then the query, which leaves scheme, authority and path.</summary>
/// <remarks>
/// One deviation from the standard is that of Node.js: against a base without segments (<c>urn:a</c>) a reference that has a fragment is
/// read as if the base had some. Windows drive letters in <c>file:</c> URLs are segments like others.
/// </remarks>
internal sealed class WhatwgUrlParser
{
    private readonly WhatwgUrl? _base;
    private readonly string? _fragment;
    private string? _query;
    private string _rest;

    public WhatwgUrlParser(string text, WhatwgUrl? against)
    {
        _base = against;
        _rest = text.Trim([.. Enumerable.Range(0, 33).Select(static code => (char)code)])
            .Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        int fragment = _rest.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0)
        {
            _fragment = PercentEncoding.Encode(_rest[(fragment + 1)..], PercentEncoding.Fragment);
            _rest = _rest[..fragment];
        }
    }

    public WhatwgUrl? Parse()
    {
        int colon = SchemeLength();
        if (colon > 0)
        {
            string scheme = _rest[..colon].ToLowerInvariant();
            _rest = _rest[(colon + 1)..];
            return WithScheme(scheme);
        }

        if (_base is null || (_base.IsOpaque && _fragment is null))
        {
            return null;
        }

        return _base.IsOpaque && _rest.Length == 0 ? _base with { Fragment = _fragment } : Relative(_base);
    }

    private int SchemeLength()
    {
        int colon = _rest.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(_rest[0]) && _rest.AsSpan(0, colon).IndexOfAnyExcept(UrlSchemes.Characters) < 0 ? colon : 0;
    }

    private WhatwgUrl? WithScheme(string scheme)
    {
        bool isSpecial = UrlSchemes.IsSpecial(scheme);
        bool hasSlashes = _rest.StartsWith("//", StringComparison.Ordinal);
        if (_base is not null && _base.Scheme == scheme && isSpecial && !hasSlashes)
        {
            return Relative(_base);
        }

        if (isSpecial && scheme != "file")
        {
            return Authority(scheme, _rest.TrimStart('/', '\\'));
        }

        if (hasSlashes || (scheme == "file" && IsDoubleSlash()))
        {
            return Authority(scheme, _rest[2..]);
        }

        CutQuery(isSpecial);
        bool isOpaque = !isSpecial && !_rest.StartsWith('/');
        return new WhatwgUrl
        {
            Scheme = scheme,
            Host = isSpecial ? "" : null,
            Path = isOpaque ? PercentEncoding.Encode(_rest, "") : UrlPath.Append("", _rest, isSpecial),
            IsOpaque = isOpaque,
            Query = _query,
            Fragment = _fragment,
        };
    }

    private bool IsDoubleSlash() => _rest.Length > 1 && _rest[0] is '/' or '\\' && _rest[1] is '/' or '\\';

    private WhatwgUrl? Relative(WhatwgUrl against)
    {
        bool isSpecial = UrlSchemes.IsSpecial(against.Scheme);
        if (_rest.StartsWith("//", StringComparison.Ordinal) || (isSpecial && IsDoubleSlash()))
        {
            return Authority(against.Scheme, isSpecial && against.Scheme != "file" ? _rest.TrimStart('/', '\\') : _rest[2..]);
        }

        bool hasPath = _rest.Length > 0 && _rest[0] != '?';
        bool hasQuery = CutQuery(isSpecial);
        bool isRooted = _rest.StartsWith('/') || (isSpecial && _rest.StartsWith('\\'));
        return against with
        {
            Path = !hasPath ? against.Path : UrlPath.Append(isRooted ? "" : UrlPath.Parent(against.Path), isRooted ? _rest : "/" + _rest, isSpecial),
            IsOpaque = against.IsOpaque && !hasPath,
            Query = hasQuery ? _query : hasPath || against.Query?.Length == 0 ? null : against.Query,
            Fragment = _fragment,
        };
    }

    private WhatwgUrl? Authority(string scheme, string rest)
    {
        bool isSpecial = UrlSchemes.IsSpecial(scheme);
        int end = isSpecial ? rest.AsSpan().IndexOfAny('/', '\\', '?') : rest.AsSpan().IndexOfAny('/', '?');
        string authority = end < 0 ? rest : rest[..end];
        _rest = end < 0 ? "" : rest[end..];
        CutQuery(isSpecial);
        if (UrlAuthority.Parse(authority, scheme) is not { } parts)
        {
            return null;
        }

        return new WhatwgUrl
        {
            Scheme = scheme,
            UserInfo = parts.UserInfo,
            Host = parts.Host,
            Port = parts.Port,
            Path = _rest.Length == 0 && !isSpecial ? "" : UrlPath.Append("", _rest, isSpecial),
            Query = _query,
            Fragment = _fragment,
        };
    }

    private bool CutQuery(bool isSpecial)
    {
        int at = _rest.IndexOf('?', StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        _query = PercentEncoding.Encode(_rest[(at + 1)..], isSpecial ? PercentEncoding.SpecialQuery : PercentEncoding.Query);
        _rest = _rest[..at];
        return true;
    }
}
