using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Theme;

/// <summary>What the script has to know to offer other versions of a site: <c>extra.version</c>, as Material has it.</summary>
internal static class VersionChoice
{
    /// <returns>JSON with the names of the default, and whether aliases are shown; null for a site without versions.</returns>
    public static string? Of(SiteConfiguration configuration)
    {
        if (configuration.Extra["version"] is not JsonObject version || Text(version["provider"]) != "mike")
        {
            return null;
        }

        string[] defaults = version["default"] switch
        {
            JsonArray several => [.. several.Select(Text).OfType<string>()],
            var one => Text(one) is { } name ? [name] : ["latest"],
        };
        return new JsonObject
        {
            ["default"] = new JsonArray([.. defaults.Select(name => (JsonNode)name)]),
            ["alias"] = version["alias"]?.GetValueKind() == JsonValueKind.True,
        }.ToJsonString();
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
