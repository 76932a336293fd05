using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary>JSON out of values, as <c>JSON.parse(JSON.stringify(value))</c>: undefined leaves a map, and is null in a list.</summary>
internal static class JsonOutput
{
    private const double LargestSafe = 9_007_199_254_740_991;

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
            case JsPattern:
                return new JsonObject();
            default:
                return null;
        }
    }

    private static JsonValue? OfNumber(double number)
        => !double.IsFinite(number) ? null
            : number == Math.Truncate(number) && Math.Abs(number) <= LargestSafe ? JsonValue.Create((long)number)
            : JsonValue.Create(number);
}
