using System.Collections.Frozen;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Globals;

/// <summary>The functions that every template may call.</summary>
internal static class BuiltInGlobals
{
    public static readonly FrozenDictionary<string, Callable> All = new Dictionary<string, Callable>
    {
        ["range"] = new BuiltInFunction(Range),
        ["cycler"] = new BuiltInFunction(static (_, arguments) => new Cycler(arguments.ToArray())),
        ["joiner"] = new BuiltInFunction(Joiner),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static object? Range(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        object? start = Given.At(arguments, 0), stop = Given.At(arguments, 1), step = Given.At(arguments, 2);
        if (stop is Undefined)
        {
            (start, stop, step) = (Box.Of(0), start, Box.Of(1));
        }
        else if (!Js.IsTrue(step))
        {
            step = Box.Of(1);
        }

        bool goesUp = Js.Order(context, step, Box.Of(0)) > 0;
        var items = new JsArray();
        for (object? item = start; Js.Order(context, item, stop) is var order && (goesUp ? order < 0 : order > 0); item = Js.Add(context, item, step))
        {
            ListMethods.RequireRoom(context, items, 1);
            items.Add(item);
        }

        return items;
    }

    private static object? Joiner(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        object? separator = Js.IsTrue(Given.At(arguments, 0)) ? arguments[0] : ",";
        bool isUsed = false;
        return new BuiltInFunction((_, _) =>
        {
            object? result = isUsed ? separator : "";
            isUsed = true;
            return result;
        });
    }
}
