using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace Idp.Scaffolder.Templates.Language.Backstage;

/// <summary>Host and query of an address without its scheme, as <c>new URL("https://" + text)</c> reads them.</summary>
internal static class RepoUrl
{
    private const string DefaultPort = "443";
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" #/<>?@[\\]^|%:\u007f");

    public static bool TryParse(string text, [NotNullWhen(true)] out string? host, out Dictionary<string, string> query)
    {
        // The standard takes tabs and line ends out, and white space off the ends.
        text = string.Concat(text.Where(static c => c is not ('\t' or '\n' or '\r'))).TrimEnd(' ').TrimStart('/', '\\');
        query = [];
        int end = text.AsSpan().IndexOfAny("/\\?#");
        string authority = end < 0 ? text : text[..end];
        host = HostOf(authority[(authority.LastIndexOf('@') + 1)..]);
        if (host is null)
        {
            return false;
        }

        string rest = end < 0 ? "" : text[end..].Split('#', 2)[0];
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        if (question >= 0)
        {
            ReadQuery(rest[(question + 1)..], query);
        }

        return true;
    }

    private static string? HostOf(string authority)
    {
        int colon = authority.LastIndexOf(':');
        bool hasPort = colon >= 0 && !authority.EndsWith(']');
        string name = hasPort ? authority[..colon] : authority;
        string port = hasPort ? authority[(colon + 1)..].TrimStart('0') : "";
        if (port.Length > 0 && (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > 65535))
        {
            return null;
        }

        string? known = NameOf(name);
        return known is null || port.Length == 0 || port == DefaultPort ? known : $"{known}:{port}";
    }

    private static string? NameOf(string name)
    {
        if (name.StartsWith('[') && name.EndsWith(']'))
        {
            return IPAddress.TryParse(name[1..^1], out var address) ? $"[{address}]" : null;
        }

        try
        {
            string decoded = name.Contains('%') ? Uri.UnescapeDataString(name) : name;
            string ascii = decoded.Length == 0 ? "" : new IdnMapping().GetAscii(decoded).ToLowerInvariant();
            return ascii.Length == 0 || ascii.AsSpan().ContainsAny(Forbidden) || ascii.Any(char.IsControl) ? null : ascii;
        }
        catch (ArgumentException)
        {
            // IdnMapping's own limits on labels are stricter than the standard's.
            return name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') ? name.ToLowerInvariant() : null;
        }
    }

    // The first of several parameters of one name counts.
    private static void ReadQuery(string text, Dictionary<string, string> query)
    {
        foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            query.TryAdd(Decode(parts[0]), parts.Length == 1 ? "" : Decode(parts[1]));
        }
    }

    private static string Decode(string text) => WebUtility.UrlDecode(text);
}
