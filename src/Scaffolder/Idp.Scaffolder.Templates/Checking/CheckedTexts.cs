using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>Finds the texts of a JSON value. Keys are not rendered, so they are no templates.</summary>
internal static class CheckedTexts
{
    // Recursion is bounded: a descriptor's values nest at most as deep as the YAML reader allows.
    public static IEnumerable<CheckedText> Of(JsonNode? value, JsonPointer pointer, TemplateEngine engine) => value switch
    {
        JsonObject json => json.SelectMany(member => Of(member.Value, pointer.Append(member.Key), engine)),
        JsonArray items => items.SelectMany((item, index) => Of(item, pointer.Append(index), engine)),
        { } node when node.GetValueKind() == JsonValueKind.String => Parse(node.GetValue<string>(), pointer, engine),
        _ => [],
    };

    private static CheckedText[] Parse(string text, JsonPointer pointer, TemplateEngine engine)
    {
        var parsed = engine.Parse(text);
        return parsed.IsValid && parsed.IsPlain ? [] : [new CheckedText(pointer, text, parsed)];
    }
}
