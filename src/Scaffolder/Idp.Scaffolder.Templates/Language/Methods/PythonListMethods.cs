using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of Python's lists that <c>cookiecutterCompat</c> adds.</summary>
internal static class PythonListMethods
{
    /// <summary>The method of a name; where the two engines differ, the profile decides.</summary>
    public static Method? Find(string name, TemplateProfile profile)
    {
        bool isStrict = profile == TemplateProfile.Nunjucks3;
        return name switch
        {
            "append" => ListMethods.OfAny(ListMethods.Push),
            "count" => ListMethods.OfAny(Count),
            "find" => ListMethods.OfAny(static (c, l, a) => Box.Of(ListMethods.IndexOf(c, l, [Given.At(a, 0)], findsNaN: false))),
            "index" => ListMethods.OfAny(isStrict ? IndexOrFail : static (c, l, a) => Box.Of(ListMethods.IndexOf(c, l, [Given.At(a, 0)], findsNaN: false))),
            "insert" => ListMethods.OfAny(Insert),
            "pop" => ListMethods.OfAny(isStrict ? PopOrFail : Pop),
            "remove" => ListMethods.OfAny(isStrict ? RemoveOrFail : Remove),
            _ => null,
        };
    }

    private static object? Count(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        context.Steps(list.Count);
        int count = 0;
        foreach (object? item in list.Items)
        {
            count += Js.StrictEquals(item, Given.At(arguments, 0)) ? 1 : 0;
        }

        return Box.Of(count);
    }

    private static object? IndexOrFail(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => ListMethods.IndexOf(context, list, [Given.At(arguments, 0)], findsNaN: false) is >= 0 and var index ? Box.Of(index) : throw TemplateFault.Type("ValueError");

    private static object? Insert(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        ListMethods.RequireRoom(context, list, 1);
        context.Steps(list.Count);
        list.Splice(Given.Place(context, arguments, 0, list.Count, 0), 0, [Given.At(arguments, 1)]);
        return new JsArray();
    }

    private static object? Pop(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        context.Steps(list.Count);
        int index = Given.At(arguments, 0) is Undefined ? -1 : Given.Integer(context, arguments, 0);
        return ListMethods.Take(list, index < 0 ? list.Count + index : index);
    }

    private static object? PopOrFail(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        if (Given.At(arguments, 0) is Undefined)
        {
            return ListMethods.Take(list, list.Count - 1);
        }

        int index = Given.Integer(context, arguments, 0);
        return (uint)index < (uint)list.Count ? new JsArray([ListMethods.Take(list, index)]) : throw TemplateFault.Type("KeyError");
    }

    private static object? Remove(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => ListMethods.IndexOf(context, list, [Given.At(arguments, 0)], findsNaN: false) is >= 0 and var index
            ? new JsArray([ListMethods.Take(list, index)]) : new JsArray();

    private static object? RemoveOrFail(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
        => ListMethods.IndexOf(context, list, [Given.At(arguments, 0)], findsNaN: false) is >= 0 and var index
            ? new JsArray([ListMethods.Take(list, index)]) : throw TemplateFault.Type("ValueError");
}
