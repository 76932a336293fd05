using System.Buffers;
using System.Text;

namespace Idp.TechDocs.Links;

/// <summary>Writes paths as addresses.</summary>
internal static class UrlText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-_~");

    /// <summary>Escapes what an address may not have; slashes and dots stay.</summary>
    public static string Escape(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(Plain))
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
