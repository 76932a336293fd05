using System.Text;

namespace Idp.TechDocs.Links;

/// <summary>Writes paths as addresses.</summary>
internal static class UrlText
{
    /// <summary>Escapes what an address may not have; slashes and dots stay.</summary>
    public static string Escape(string path)
    {
        if (path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '~'))
        {
            return path;
        }

        var url = new StringBuilder();
        foreach (string part in path.Split('/'))
        {
            url.Append(url.Length == 0 ? "" : "/").Append(Uri.EscapeDataString(part));
        }

        return path.StartsWith('/') ? "/" + url : url.ToString();
    }
}
