using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary>JSON out of values, as <c>JSON.parse(JSON.stringify(value))</c>: undefined leaves a map, and is null in a list.</summary>
internal static class JsonOutput
{
    private static readonly JsonElement[] Small = [.. Enumerable.Range(0, 256).Select(static n => JsonElement.Parse(JsNumber.ToText(n)))];

    /// <summary>A copy as JSON; undefined and functions are null.</summary>
    public static JsonNode? Of(RenderContext context, object? value)
    {
        context.Step();
        switch (value)
        {
            case bool truth:
                return JsonValue.Create(truth);
            case double number:
                return OfNumber(number);
            case string text:
                context.ReserveBytes(2L * text.Length);
                return JsonValue.Create(text);
            case SafeText safe:
                return JsonValue.Create(safe.Text);
            case JsArray list:
                context.Enter();
                var array = new JsonArray();
                foreach (object? item in list.Items)
                {
                    array.Add(Of(context, item));
                }

                context.Leave();
                return array;
            case JsObject map:
                context.Enter();
                var copy = new JsonObject();
                foreach (var (key, member) in map.Entries)
                {
                    if (member is not (Undefined or Callable))
                    {
                        copy[key] = Of(context, member);
                    }
                }

                context.Leave();
                return copy;
            case JsPattern pattern:
                return JsonValue.Create(pattern.ToString());
            default:
                return null;
        }
    }

    // As read from text: such a node gives an int, a long or a double, whichever is asked for.
    private static JsonValue? OfNumber(double number)
        => double.IsFinite(number) ? JsonValue.Create(ElementOf(number)) : null;

    private static JsonElement ElementOf(double number)
        => number == (int)number && (uint)(int)number < (uint)Small.Length ? Small[(int)number] : JsonElement.Parse(JsNumber.ToText(number));
}
