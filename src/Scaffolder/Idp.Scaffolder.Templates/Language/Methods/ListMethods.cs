using System.Collections.Frozen;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of lists that take no function.</summary>
internal static class ListMethods
{
    internal delegate object? ListMethod(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments);

    private static readonly FrozenDictionary<string, Method> ByName = new Dictionary<string, ListMethod>
    {
        ["at"] = static (c, l, a) => l[Given.Integer(c, a, 0) is < 0 and var n ? n + l.Count : Given.Integer(c, a, 0)],
        ["concat"] = Concat,
        ["copyWithin"] = CopyWithin,
        ["every"] = ListCallbacks.Every,
        ["fill"] = Fill,
        ["filter"] = ListCallbacks.Filter,
        ["find"] = ListCallbacks.Find,
        ["findIndex"] = ListCallbacks.FindIndex,
        ["flat"] = Flat,
        ["flatMap"] = static (c, l, a) => Flat(c, (JsArray)ListCallbacks.Map(c, l, a)!, []),
        ["forEach"] = ListCallbacks.ForEach,
        ["includes"] = static (c, l, a) => Box.Of(IndexOf(c, l, a, findsNaN: true) >= 0),
        ["indexOf"] = static (c, l, a) => Box.Of(IndexOf(c, l, a, findsNaN: false)),
        ["join"] = static (c, l, a) => JoinedText.Of(c, l, Given.At(a, 0) is Undefined ? "," : Given.Text(c, a, 0)),
        ["lastIndexOf"] = LastIndexOf,
        ["map"] = ListCallbacks.Map,
        ["pop"] = static (_, l, _) => Take(l, l.Count - 1),
        ["push"] = Push,
        ["reduce"] = ListCallbacks.Reduce,
        ["reverse"] = Reverse,
        ["shift"] = static (c, l, _) => TakeFirst(c, l),
        ["slice"] = Slice,
        ["some"] = ListCallbacks.Some,
        ["sort"] = Sort,
        ["splice"] = Splice,
        ["toString"] = static (c, l, _) => Js.ToText(c, l),
        ["unshift"] = Unshift,
    }.ToFrozenDictionary(static pair => pair.Key, static pair => OfAny(pair.Value), StringComparer.Ordinal);

    public static Method? Find(string name) => ByName.GetValueOrDefault(name);

    public static Method OfAny(ListMethod method) => (context, receiver, arguments) => method(context, (JsArray)receiver, arguments);

    /// <summary>Takes an item out; undefined when there is none.</summary>
    public static object? Take(JsArray list, int index)
    {
        if ((uint)index >= (uint)list.Count)
        {
            return Undefined.Value;
        }

        object? item = list[index];
        list.Splice(index, 1, []);
        return item;
    }

    public static int IndexOf(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments, bool findsNaN)
    {
        object? sought = Given.At(arguments, 0);
        context.Steps(list.Count);
        for (int i = Given.Place(context, arguments, 1, list.Count, 0); i < list.Count; i++)
        {
            if (Js.StrictEquals(list[i], sought) || (findsNaN && list[i] is double.NaN && sought is double.NaN))
            {
                return i;
            }
        }

        return -1;
    }

    public static object? Push(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        RequireRoom(context, list, arguments.Length);
        list.AddRange(arguments);
        return Box.Of(list.Count);
    }

    public static void RequireRoom(RenderContext context, JsArray list, int more)
    {
        context.ReserveItems(more);
        if ((long)list.Count + more > context.Limits.MaxItems)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxItems), context.Limits.MaxItems);
        }
    }

    private static object? TakeFirst(RenderContext context, JsArray list)
    {
        context.Steps(list.Count);
        return Take(list, 0);
    }

    private static object? Concat(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        context.ReserveItems(list.Count);
        var all = new JsArray(list.Items);
        foreach (object? argument in arguments)
        {
            ReadOnlySpan<object?> added = argument is JsArray other ? other.Items : [argument];
            RequireRoom(context, all, added.Length);
            all.AddRange(added);
        }

        return all;
    }

    private static object? CopyWithin(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        int target = Given.Place(context, arguments, 0, list.Count, 0);
        int start = Given.Place(context, arguments, 1, list.Count, 0);
        int end = Given.Place(context, arguments, 2, list.Count, list.Count);
        int count = Math.Min(end - start, list.Count - target);
        context.Steps(list.Count);
        if (count > 0)
        {
            var items = list.Editable;
            items.Slice(start, count).CopyTo(items[target..]);
        }

        return list;
    }

    private static object? Fill(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Place(context, arguments, 1, list.Count, 0);
        int end = Given.Place(context, arguments, 2, list.Count, list.Count);
        context.Steps(list.Count);
        list.Editable[start..Math.Max(start, end)].Fill(Given.At(arguments, 0));
        return list;
    }

    private static object? Flat(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        int depth = Given.At(arguments, 0) is Undefined ? 1 : Given.Integer(context, arguments, 0);
        var flat = new JsArray();
        AddFlat(context, flat, list, depth);
        return flat;
    }

    private static void AddFlat(RenderContext context, JsArray flat, JsArray list, int depth)
    {
        context.Enter();
        for (int i = 0; i < list.Count; i++)
        {
            if (depth > 0 && list[i] is JsArray inner)
            {
                AddFlat(context, flat, inner, depth - 1);
            }
            else
            {
                RequireRoom(context, flat, 1);
                flat.Add(list[i]);
            }
        }

        context.Leave();
    }

    private static object? LastIndexOf(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        object? sought = Given.At(arguments, 0);
        long start = arguments.Length < 2 ? list.Count - 1 : Given.Integer(context, arguments, 1);
        context.Steps(list.Count);
        for (int i = (int)Math.Min(start < 0 ? list.Count + start : start, list.Count - 1); i >= 0; i--)
        {
            if (Js.StrictEquals(list[i], sought))
            {
                return Box.Of(i);
            }
        }

        return Box.Of(-1);
    }

    private static object? Reverse(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        context.Steps(list.Count);
        list.Editable.Reverse();
        return list;
    }

    private static object? Slice(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Place(context, arguments, 0, list.Count, 0);
        int end = Math.Max(start, Given.Place(context, arguments, 1, list.Count, list.Count));
        context.ReserveItems(end - start);
        return new JsArray(list.Items[start..end]);
    }

    private static object? Sort(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        if (Given.At(arguments, 0) is not Undefined)
        {
            throw TemplateFault.Type("a list cannot be sorted by a function; use the filter sort");
        }

        // Undefined items come last; the others go by their texts.
        context.Steps(list.Count);
        context.ReserveItems(list.Count);
        string[] keys = new string[list.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = list[i] is Undefined ? "" : Js.ToText(context, list[i]);
        }

        int[] order = [.. Enumerable.Range(0, list.Count).OrderBy(i => list[i] is Undefined).ThenBy(i => keys[i], StringComparer.Ordinal)];
        object?[] sorted = [.. order.Select(i => list[i])];
        sorted.CopyTo(list.Editable);
        return list;
    }

    private static object? Splice(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        int start = Given.Place(context, arguments, 0, list.Count, 0);
        int count = arguments.Length switch
        {
            0 => 0,
            1 => list.Count - start,
            _ => Math.Clamp(Given.Integer(context, arguments, 1), 0, list.Count - start),
        };
        context.Steps(list.Count);
        var removed = new JsArray(list.Items.Slice(start, count));
        var inserted = arguments.Length > 2 ? arguments[2..] : [];
        RequireRoom(context, list, inserted.Length);
        list.Splice(start, count, inserted);
        return removed;
    }

    private static object? Unshift(RenderContext context, JsArray list, ReadOnlySpan<object?> arguments)
    {
        RequireRoom(context, list, arguments.Length);
        context.Steps(list.Count);
        list.Splice(0, 0, arguments);
        return Box.Of(list.Count);
    }
}
