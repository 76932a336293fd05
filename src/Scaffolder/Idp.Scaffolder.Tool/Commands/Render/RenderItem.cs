using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Render;

/// <summary>One thing to render.</summary>
/// <param name="Template">What is rendered: a text, or any JSON when it is a value.</param>
/// <param name="Values">What its expressions see.</param>
/// <param name="IsText">Whether it is the text of a file; otherwise a value of a step.</param>
/// <param name="Syntax">How it is read.</param>
internal sealed record RenderItem(JsonNode? Template, JsonObject Values, bool IsText, TemplateSyntax Syntax)
{
    private static readonly string[] Names = ["id", "template", "values", "mode", "cookiecutterCompat", "trimBlocks", "lstripBlocks", "profile"];

    /// <exception cref="FormatException">It is malformed.</exception>
    public static RenderItem Parse(JsonNode? node)
    {
        if (!WholeText.Is(node))
        {
            throw new FormatException($"The item {WholeText.Fault}.");
        }

        var item = node as JsonObject ?? throw new FormatException("The item is no object.");
        if (item.Select(member => member.Key).FirstOrDefault(name => !Names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new FormatException($"The item has a member '{unknown}'; known are {string.Join(", ", Names)}.");
        }

        var values = item["values"] switch
        {
            null => [],
            JsonObject given => given,
            _ => throw new FormatException("'values' is no object."),
        };
        return new RenderItem(item["template"], values, IsRender(item["mode"]), new TemplateSyntax
        {
            Profile = ProfileOf(item["profile"]),
            CookiecutterCompat = Flag(item, "cookiecutterCompat"),
            TrimBlocks = Flag(item, "trimBlocks"),
            LstripBlocks = Flag(item, "lstripBlocks"),
        });
    }

    private static bool IsRender(JsonNode? mode) => TextOf(mode) switch
    {
        null when mode is null => false,
        "value" => false,
        "render" => true,
        _ => throw new FormatException("'mode' must be value or render."),
    };

    private static TemplateProfile ProfileOf(JsonNode? profile) => profile is null ? TemplateProfile.Backstage
        : TextOf(profile) is { } name && Enum.GetNames<TemplateProfile>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<TemplateProfile>(name, ignoreCase: true)
        : throw new FormatException("'profile' must be backstage or nunjucks3.");

    private static bool Flag(JsonObject item, string name) => item[name]?.GetValueKind() switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw new FormatException($"'{name}' must be true or false."),
    };

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
