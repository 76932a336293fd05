using System.Globalization;

namespace Idp.JsonSchemas.Npm;

/// <summary>What stands between <c>//</c> and the path.</summary>
internal sealed record UrlAuthority(string UserInfo, string Host, string Port)
{
    public static UrlAuthority? Parse(string text, string scheme)
    {
        if (scheme == "file")
        {
            return UrlHost.Parse(text, true) is { } file ? new UrlAuthority("", file == "localhost" ? "" : file, "") : null;
        }

        int at = text.LastIndexOf('@');
        string userInfo = at < 0 ? "" : ReadUserInfo(text[..at]);
        string host = text[(at + 1)..];
        string port = "";
        int colon = host.IndexOf(':', host.LastIndexOf(']') + 1);
        if (colon >= 0)
        {
            if (!TryReadPort(host[(colon + 1)..], scheme, out port))
            {
                return null;
            }

            host = host[..colon];
        }

        bool mayBeEmpty = !UrlSchemes.IsSpecial(scheme) && colon < 0 && at < 0;
        return host.Length == 0 && !mayBeEmpty ? null
            : UrlHost.Parse(host, UrlSchemes.IsSpecial(scheme)) is { } parsed ? new UrlAuthority(userInfo, parsed, port) : null;
    }

    private static string ReadUserInfo(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string name = PercentEncoding.Encode(colon < 0 ? text : text[..colon], PercentEncoding.UserInfo);
        string password = colon < 0 ? "" : PercentEncoding.Encode(text[(colon + 1)..], PercentEncoding.UserInfo);
        return name.Length == 0 && password.Length == 0 ? "" : password.Length == 0 ? name + "@" : $"{name}:{password}@";
    }

    private static bool TryReadPort(string digits, string scheme, out string port)
    {
        port = "";
        if (digits.Length == 0)
        {
            return true;
        }

        string significant = digits.TrimStart('0');
        if (!digits.All(char.IsAsciiDigit) || significant.Length > 5)
        {
            return false;
        }

        int number = significant.Length == 0 ? 0 : int.Parse(significant, CultureInfo.InvariantCulture);
        port = number == UrlSchemes.DefaultPort(scheme) ? "" : string.Create(CultureInfo.InvariantCulture, $":{number}");
        return number <= ushort.MaxValue;
    }
}
