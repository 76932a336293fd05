using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>The truth of a rendered <c>if</c> of steps, links and texts.</summary>
public static class TemplateTruth
{
    /// <summary>False for an empty list, and for what JavaScript finds false: null, false, 0 and the empty string. The string <c>false</c> is true.</summary>
    public static bool IsTrue(JsonNode? value) => value switch
    {
        null => false,
        JsonArray array => array.Count > 0,
        _ => value.GetValueKind() switch
        {
            JsonValueKind.False or JsonValueKind.Null => false,
            JsonValueKind.String => value.GetValue<string>().Length > 0,
            JsonValueKind.Number => value.ToJsonString() is var text && double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) != 0,
            _ => true,
        },
    };
}
