using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of lists that take a function: a macro or a function of the host. nunjucks had them, nunjitsu has not.</summary>
internal static class ListCallbacks
{
    public static object? Every(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => Box.Of(IndexOf(context, list, arguments, wanted: false) < 0);

    public static object? Some(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => Box.Of(IndexOf(context, list, arguments, wanted: true) >= 0);

    public static object? Find(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => list[IndexOf(context, list, arguments, wanted: true)];

    public static object? FindIndex(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => Box.Of(IndexOf(context, list, arguments, wanted: true));

    public static object? Filter(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        var function = Given.Function(arguments, 0);
        var kept = new JsArray();
        for (int i = 0; i < list.Count; i++)
        {
            object? item = list[i];
            if (Js.IsTrue(Call(context, function, list, i)))
            {
                ListMethods.RequireRoom(context, kept, 1);
                kept.Add(item);
            }
        }

        return kept;
    }

    public static object? Map(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        var function = Given.Function(arguments, 0);
        context.ReserveItems(list.Count);
        var mapped = new JsArray(list.Count);
        for (int i = 0, count = list.Count; i < count; i++)
        {
            mapped.Add(Call(context, function, list, i));
        }

        return mapped;
    }

    public static object? ForEach(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        var function = Given.Function(arguments, 0);
        for (int i = 0, count = list.Count; i < count; i++)
        {
            Call(context, function, list, i);
        }

        return Undefined.Value;
    }

    public static object? Reduce(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        var function = Given.Function(arguments, 0);
        bool isSeeded = arguments.Length > 1;
        if (!isSeeded && list.Count == 0)
        {
            throw TemplateFault.Type("reduce of an empty list needs a start");
        }

        object? result = isSeeded ? arguments[1] : list[0];
        for (int i = isSeeded ? 0 : 1; i < list.Count; i++)
        {
            context.Step();
            result = function.Call(context, [result, list[i], Box.Of(i), list]);
        }

        return result;
    }

    private static int IndexOf(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments, bool wanted)
    {
        var function = Given.Function(arguments, 0);
        for (int i = 0; i < list.Count; i++)
        {
            if (Js.IsTrue(Call(context, function, list, i)) == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    private static object? Call(RenderContext context, Callable function, JsArray list, int index)
    {
        context.Step();
        return function.Call(context, [list[index], Box.Of(index), list]);
    }
}
