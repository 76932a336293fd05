using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Theme;

/// <summary>What a page does not want around it: <c>hide</c> in its front matter.</summary>
internal static class HiddenParts
{
    /// <param name="page">The page.</param>
    /// <param name="part"><c>navigation</c>, <c>toc</c> or <c>footer</c>.</param>
    public static bool Contains(SitePage page, string part) => page.FrontMatter.Values["hide"] switch
    {
        JsonArray parts => parts.Any(value => Is(value, part)),
        var one => Is(one, part),
    };

    private static bool Is(JsonNode? value, string part) => value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == part;
}
