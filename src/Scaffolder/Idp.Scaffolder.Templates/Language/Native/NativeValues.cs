using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Runtime;

namespace Idp.Scaffolder.Templates.Language.Native;

/// <summary>Values of the language as Scriban's, and back.</summary>
internal static class NativeValues
{
    private const double LargestWhole = 9_007_199_254_740_992;

    public static ScriptObject Of(JsObject map)
    {
        var copy = new ScriptObject(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            copy[key] = Of(value);
        }

        return copy;
    }

    /// <summary>The functions and filters of the host, and its values.</summary>
    public static ScriptObject Functions(RenderContext context)
    {
        var all = new ScriptObject(StringComparer.Ordinal);
        var options = context.Environment.Options;
        foreach (var (name, filter) in options.Filters)
        {
            all[name] = new NativeFunction(context, "The filter", name, arguments => filter(arguments.Count == 0 ? null : arguments[0], [.. arguments.Skip(1)]));
        }

        foreach (var (name, function) in options.Functions.Concat(context.HostFunctions))
        {
            all[name] = new NativeFunction(context, "The function", name, function);
        }

        foreach (var (name, value) in options.Globals)
        {
            all[name] = Of(JsonInput.Of(value));
        }

        return all;
    }

    public static object? Of(object? value) => value switch
    {
        JsObject map => Of(map),
        JsArray list => ListOf(list),
        double number when number == Math.Truncate(number) && Math.Abs(number) < int.MaxValue => (int)number,
        double number when number == Math.Truncate(number) && Math.Abs(number) < LargestWhole => (long)number,
        _ => value,
    };

    /// <summary>A copy as JSON.</summary>
    public static JsonNode? ToJson(RenderContext context, object? value)
    {
        context.Step();
        switch (value)
        {
            case bool truth:
                return JsonValue.Create(truth);
            case string text:
                return JsonValue.Create(text);
            case int or long or short or byte:
                return JsonValue.Create(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
            case double or float or decimal:
                double number = Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
                return double.IsFinite(number) ? JsonValue.Create(number) : null;
            case ScriptObject map:
                context.Enter();
                var copy = new JsonObject();
                foreach (var (key, member) in map)
                {
                    copy[key] = ToJson(context, member);
                }

                context.Leave();
                return copy;
            case System.Collections.IEnumerable list:
                context.Enter();
                var array = new JsonArray();
                foreach (object? item in list)
                {
                    array.Add(ToJson(context, item));
                }

                context.Leave();
                return array;
            default:
                return value is null ? null : JsonValue.Create(value.ToString());
        }
    }

    private static ScriptArray ListOf(JsArray list)
    {
        var copy = new ScriptArray(list.Count);
        foreach (object? item in list.Items)
        {
            copy.Add(Of(item));
        }

        return copy;
    }
}
