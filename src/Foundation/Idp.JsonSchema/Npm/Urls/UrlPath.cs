using System.Text;

namespace Idp.JsonSchemas.Npm;

/// <summary>Paths as texts whose segments each begin with a slash.</summary>
internal static class UrlPath
{
    public static string Parent(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : path;

    /// <summary>A path with the segments of another text after it; <c>.</c> and <c>..</c> do what they say.</summary>
    /// <param name="path">Where it begins.</param>
    /// <param name="rest">Begins with a slash, which may be left out.</param>
    /// <param name="isSpecial">Whether a backslash is a slash.</param>
    public static string Append(string path, string rest, bool isSpecial)
    {
        string[] segments = (isSpecial ? rest.Replace('\\', '/') : rest).Split('/');
        var result = new StringBuilder(path);
        for (int i = segments.Length > 1 && segments[0].Length == 0 ? 1 : 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            string dots = segments[i].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            bool isAtTop = dots == ".." && result.Length == 0;
            if (dots == "..")
            {
                result.Length = Math.Max(0, LastSlash(result));
            }

            if (dots is not ("." or ".."))
            {
                result.Append('/').Append(PercentEncoding.Encode(segments[i], PercentEncoding.Path));
            }
            else if (isLast && (isSpecial || !isAtTop))
            {
                // Node.js, unlike the standard, leaves the path empty where there was nothing to go up from.
                result.Append('/');
            }
        }

        return result.ToString();
    }

    private static int LastSlash(StringBuilder path)
    {
        int at = path.Length - 1;
        while (at >= 0 && path[at] != '/')
        {
            at--;
        }

        return at;
    }
}
