using System.Text;

namespace Idp.JsonSchemas.Loading;

/// <summary>A URI reference split as RFC 3986 does. The platform's <see cref="Uri"/> cannot resolve against a relative base such as upstream's <c>$id: Entity</c>.</summary>
internal sealed record UriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    public static UriReference Parse(string text)
    {
        string? fragment = Cut(ref text, '#');
        string? query = Cut(ref text, '?');
        string? scheme = null;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsScheme(text.AsSpan(0, colon)))
        {
            scheme = text[..colon].ToLowerInvariant();
            text = text[(colon + 1)..];
        }

        string? authority = null;
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            int end = text.IndexOf('/', 2);
            authority = (end < 0 ? text[2..] : text[2..end]).ToLowerInvariant();
            text = end < 0 ? "" : text[end..];
        }

        return new UriReference(scheme, authority, text, query, fragment);
    }

    /// <summary>RFC 3986, 5.2.2, with this as the base.</summary>
    public UriReference Resolve(UriReference reference)
    {
        if (reference.Scheme is not null)
        {
            return reference with { Path = WithoutDots(reference.Path) };
        }

        if (reference.Authority is not null)
        {
            return reference with { Scheme = Scheme, Path = WithoutDots(reference.Path) };
        }

        if (reference.Path.Length == 0)
        {
            return this with { Query = reference.Query ?? Query, Fragment = reference.Fragment };
        }

        string path = reference.Path[0] == '/' ? reference.Path : Merge(reference.Path);
        return this with { Path = WithoutDots(path), Query = reference.Query, Fragment = reference.Fragment };
    }

    /// <summary>The URI without its fragment: the name of a document.</summary>
    public string DocumentUri
    {
        get
        {
            var text = new StringBuilder();
            if (Scheme is not null)
            {
                text.Append(Scheme).Append(':');
            }

            if (Authority is not null)
            {
                text.Append("//").Append(Authority);
            }

            text.Append(Path);
            return Query is null ? text.ToString() : text.Append('?').Append(Query).ToString();
        }
    }

    private static string? Cut(ref string text, char mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        string rest = text[(at + 1)..];
        text = text[..at];
        return rest;
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(text[0]);
    }

    private string Merge(string path)
    {
        if (Authority is not null && Path.Length == 0)
        {
            return "/" + path;
        }

        return string.Concat(Path.AsSpan(0, Path.LastIndexOf('/') + 1), path);
    }

    private static string WithoutDots(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.'))
        {
            return path;
        }

        var kept = new List<string>();
        string[] segments = path.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            switch (segments[i])
            {
                case ".":
                    break;
                case "..":
                    if (kept.Count > 0 && !(kept.Count == 1 && kept[0].Length == 0))
                    {
                        kept.RemoveAt(kept.Count - 1);
                    }

                    break;
                default:
                    kept.Add(segments[i]);
                    continue;
            }

            if (isLast)
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }
}
