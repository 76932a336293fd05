using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Secrets;

/// <summary>How a text looks where signs of it are escaped: in JSON, HTML, addresses, YAML and shells.</summary>
internal static class SecretMarkup
{
    // What encoders leave as it is besides letters, digits and -._~: JavaScript's encodeURIComponent, its encodeURI, and .NET's Uri.
    private static readonly string[] Kept = ["", "!'()*", "!'()*;,/?:@&=+$#", "!'()*;,/?:@&=+$#[]%"];

    public static void Add(string text, ImmutableArray<string>.Builder forms)
    {
        foreach (string json in InJson(text))
        {
            forms.Add(json);
            forms.AddRange(InJson(json));
        }

        forms.Add(WebUtility.HtmlEncode(text));
        forms.Add(InHtml(text));
        forms.Add(text.Replace("'", "''", StringComparison.Ordinal));
        forms.Add(text.Replace("'", "'\\''", StringComparison.Ordinal));
        forms.Add(InXml(text));
        string form = WebUtility.UrlEncode(text);
        foreach (string address in Kept.Select(kept => InAddress(text, kept)).Append(form).Append(Normal(text)))
        {
            forms.Add(address);
            forms.Add(WithSmallOctets(address));
        }
    }

    /// <summary>Between quotes of JSON: as <c>JSON.stringify</c> writes it, and as .NET does.</summary>
    public static string[] InJson(string text)
        => [JsonText.Quote(text)[1..^1], JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text), JavaScriptEncoder.Default.Encode(text)];

    // As the filter escape.
    private static string InHtml(string text) => InXml(text)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal)
        .Replace("`", "&#96;", StringComparison.Ordinal);

    private static string InXml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    // As .NET writes an address that somebody put together.
    private static string Normal(string text)
        => Uri.TryCreate($"https://host/?{text}", UriKind.Absolute, out var address) && address.Query.Length > 1 ? address.Query[1..] : text;

    private static string WithSmallOctets(string address)
    {
        var letters = address.ToCharArray();
        for (int i = 0; i + 2 < letters.Length; i++)
        {
            if (letters[i] == '%')
            {
                (letters[i + 1], letters[i + 2]) = (char.ToLowerInvariant(letters[i + 1]), char.ToLowerInvariant(letters[i + 2]));
            }
        }

        return new string(letters);
    }

    private static string InAddress(string text, string kept)
    {
        var escaped = new StringBuilder();
        foreach (byte one in Encoding.UTF8.GetBytes(text))
        {
            char sign = (char)one;
            if (char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_' or '~' || kept.Contains(sign, StringComparison.Ordinal))
            {
                escaped.Append(sign);
            }
            else
            {
                escaped.Append('%').Append(one.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
