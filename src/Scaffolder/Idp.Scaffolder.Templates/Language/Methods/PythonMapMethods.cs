using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of Python's maps that <c>cookiecutterCompat</c> adds.</summary>
internal static class PythonMapMethods
{
    public static Method? Find(string name) => name switch
    {
        "get" => static (c, m, a) => ((JsObject)m).Get(Given.Text(c, a, 0)) is var value and not Undefined ? value : Given.At(a, 1),
        "has_key" => static (c, m, a) => Box.Of(((JsObject)m).Has(Given.Text(c, a, 0))),
        "items" or "iteritems" => static (c, m, _) => ListOf(c, (JsObject)m, static entry => new JsArray([entry.Key, entry.Value])),
        "keys" or "iterkeys" => static (c, m, _) => ListOf(c, (JsObject)m, static entry => entry.Key),
        "values" or "itervalues" => static (c, m, _) => ListOf(c, (JsObject)m, static entry => entry.Value),
        "pop" => Pop,
        "popitem" => PopItem,
        "setdefault" => SetDefault,
        "update" => Update,
        _ => null,
    };

    private static JsArray ListOf(RenderContext context, JsObject map, Func<KeyValuePair<string, object?>, object?> part)
    {
        context.ReserveItems(map.Count);
        var list = new JsArray(map.Count);
        foreach (var entry in map.Entries)
        {
            list.Add(part(entry));
        }

        return list;
    }

    private static object? Pop(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        var map = (JsObject)receiver;
        string key = Given.Text(context, arguments, 0);
        if (map.Get(key) is var value and not Undefined)
        {
            context.Steps(map.Count);
            map.Remove(key);
            return value;
        }

        return Given.At(arguments, 1) is var otherwise and not Undefined ? otherwise : throw TemplateFault.Type("KeyError");
    }

    private static object? PopItem(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        var map = (JsObject)receiver;
        if (map.Count == 0)
        {
            throw TemplateFault.Type("KeyError");
        }

        context.Steps(map.Count);
        var first = map.Entries.First();
        map.Remove(first.Key);
        return new JsArray([first.Key, first.Value]);
    }

    private static object? SetDefault(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        var map = (JsObject)receiver;
        string key = Given.Text(context, arguments, 0);
        if (!map.Has(key))
        {
            Set(context, map, key, Given.At(arguments, 1) is var value and not Undefined ? value : null);
        }

        return map.Get(key);
    }

    private static object? Update(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        if (Given.At(arguments, 0) is JsObject others)
        {
            KeyValuePair<string, object?>[] entries = [.. others.Entries];
            foreach (var (key, value) in entries)
            {
                Set(context, (JsObject)receiver, key, value);
            }
        }

        return null;
    }

    private static void Set(RenderContext context, JsObject map, string key, object? value)
    {
        context.ReserveItems(1);
        if (map.Count >= context.Limits.MaxItems)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxItems), context.Limits.MaxItems);
        }

        map.Set(key, value);
    }
}
