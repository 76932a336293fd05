using System.Globalization;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>The items of a rendered <c>each</c>, as JavaScript's <c>Object.entries</c> gives them: the keys of arrays are texts too.</summary>
internal static class EachItems
{
    public static IReadOnlyList<(string Key, JsonNode? Value)> Of(JsonNode value) => value is JsonArray list
        ? [.. list.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item))]
        : [.. ((JsonObject)value).Select(pair => (pair.Key, pair.Value))];

    /// <summary>The item as expressions see it.</summary>
    public static JsonObject Variable(string key, JsonNode? value) => new() { ["key"] = key, ["value"] = value?.DeepClone() };

    /// <summary>The item in log lines: its value as JavaScript's <c>String</c> gives it.</summary>
    public static string Text(JsonObject each)
        => RunJson.Write(new JsonObject { ["key"] = each["key"]!.GetValue<string>(), ["value"] = Text(each["value"], whenNull: "null") });

    private static string Text(JsonNode? value, string whenNull) => value switch
    {
        null => whenNull,
        JsonArray list => string.Join(',', list.Select(item => Text(item, whenNull: ""))),
        JsonObject => "[object Object]",
        _ when RunJson.IsString(value) => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };
}
