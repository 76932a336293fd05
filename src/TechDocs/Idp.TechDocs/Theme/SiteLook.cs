using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Theme;

/// <summary>What a site's palette and features come to in attributes.</summary>
internal sealed class SiteLook
{
    private SiteLook(string html, string body) => (HtmlAttributes, BodyAttributes) = (html, body);

    /// <summary>For the element <c>html</c>, each with a blank in front: a scheme when the palette knows but one, the primary colour.</summary>
    public string HtmlAttributes { get; }

    /// <summary>For the element <c>body</c>: the features that the script knows.</summary>
    public string BodyAttributes { get; }

    public static SiteLook Of(SiteConfiguration configuration)
    {
        var theme = configuration.Theme;
        JsonObject[] palettes = theme.Palette switch
        {
            JsonObject one => [one],
            JsonArray many => [.. many.OfType<JsonObject>()],
            _ => [],
        };
        string?[] schemes = [.. palettes.Select(palette => Text(palette, "scheme")).Distinct()];
        string html = schemes is [{ } scheme] ? Attribute("data-md-color-scheme", scheme == "slate" ? "slate" : "default") : "";
        if (palettes.Select(palette => Text(palette, "primary")).FirstOrDefault(primary => primary is not null) is { } color)
        {
            html += Attribute("data-md-color-primary", color.Replace(' ', '-'));
        }

        string[] features = [.. theme.Features.Where(feature => feature is "content.tabs.link" or "navigation.expand")];
        string body = features.Length == 0 ? "" : Attribute("data-md-features", string.Join(' ', features));
        return new SiteLook(html, VersionChoice.Of(configuration) is { } version ? body + Attribute("data-md-version", version) : body);
    }

    private static string? Text(JsonObject palette, string name)
        => palette[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static string Attribute(string name, string value) => $" {name}=\"{WebUtility.HtmlEncode(value)}\"";
}
