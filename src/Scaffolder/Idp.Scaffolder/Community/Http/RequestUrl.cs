using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Http;

/// <summary>Puts a step's path behind the address that requests go to, which it cannot leave.</summary>
internal static class RequestUrl
{
    public static Uri Of(Uri baseUrl, string path, JsonObject? parameters)
    {
        string root = baseUrl.AbsoluteUri.EndsWith('/') ? baseUrl.AbsoluteUri : baseUrl.AbsoluteUri + "/";
        string query = parameters is { Count: > 0 } ? Query(parameters) : "";
        string text = root + (path.StartsWith('/') ? path[1..] : path) + (query.Length == 0 ? "" : "?" + query);
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.AbsoluteUri.StartsWith(root, StringComparison.Ordinal)
            && !url.AbsolutePath.Contains("%2e%2e", StringComparison.OrdinalIgnoreCase) && !path.Contains('\\', StringComparison.Ordinal)
            ? url
            : throw ActionException.NotAllowed($"The path '{path}' leads out of the address that requests go to");
    }

    // As URLSearchParams writes it.
    private static string Query(JsonObject parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in JsonText.Members(parameters))
        {
            query.Append(query.Length > 0 ? "&" : "");
            Append(query, name);
            query.Append('=');
            Append(query, Text(value));
        }

        return query.ToString();
    }

    public static string Text(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => string.Join(',', items.Select(item => item is null ? "" : Text(item))),
        JsonObject => "[object Object]",
        _ => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : JsonText.Of(value),
    };

    private static void Append(StringBuilder query, string text)
    {
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            _ = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'*' or (byte)'-' or (byte)'.' or (byte)'_' ? query.Append((char)b)
                : b == ' ' ? query.Append('+')
                : query.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
