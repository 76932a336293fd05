using System.Security.Cryptography;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters of lists.</summary>
internal static class ListFilters
{
    public static object? Batch(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        RequireValue(input);
        int width = CountOf(context, arguments, int.MaxValue);
        var rows = new JsArray();
        foreach (var row in (Sequence.OrMap(context, input) ?? []).Chunk(width))
        {
            var items = new JsArray(row);
            for (object? filler = Given.At(arguments, 1); Js.IsTrue(filler) && items.Count < width;)
            {
                ListMethods.RequireRoom(context, items, 1);
                items.Add(filler);
            }

            rows.Add(items);
        }

        return rows;
    }

    public static object? First(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        RequireValue(input);
        return input is bool or double ? Undefined.Value : Members.GetOwn(input, "0");
    }

    public static object? Last(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        RequireValue(input);
        return Members.GetOwn(input, Js.ToText(context, Box.Of(Js.ToNumber(context, Members.GetOwn(input, "length")) - 1)));
    }

    public static object? Join(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string separator = Js.IsTrue(Given.At(arguments, 0)) ? Given.Text(context, arguments, 0) : "";
        object? attribute = Given.At(arguments, 1);
        var items = Js.IsTrue(attribute)
            ? new JsArray(Projected(context, input, Js.ToText(context, attribute)))
            : input as JsArray ?? throw TemplateFault.Type("the filter join needs a list");
        return JoinedText.Of(context, items, separator);
    }

    public static object? Length(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => input switch
    {
        JsObject map => Box.Of(map.Count),
        string or SafeText or JsArray => Members.GetOwn(input, "length"),
        null or Undefined or false => Box.Of(0),
        _ => Undefined.Value,
    };

    public static object? List(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        switch (input)
        {
            case JsArray:
                return input;
            case string or SafeText:
                return new JsArray(Sequence.Of(context, input));
            case JsObject map:
                context.ReserveItems(3L * map.Count);
                var entries = new JsArray(map.Count);
                foreach (var (key, value) in map.Entries)
                {
                    var entry = new JsObject(2);
                    entry.Set("key", key);
                    entry.Set("value", value);
                    entries.Add(entry);
                }

                return entries;
            default:
                throw TemplateFault.Type("the filter list needs a list, a map or a text");
        }
    }

    public static object? Random(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        RequireValue(input);
        var items = Sequence.OrMap(context, input);
        return items is null or [] ? Undefined.Value : items[RandomNumberGenerator.GetInt32(items.Length)];
    }

    public static object? Reverse(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        var items = Sequence.OrCopiedMap(context, input) ?? [];
        Array.Reverse(items);
        return input is string or SafeText ? FilterInput.AsSafeAs(input, string.Concat(items)) : new JsArray(items);
    }

    public static object? Slice(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        RequireValue(input);
        int count = CountOf(context, arguments, 0);
        if (count == 0)
        {
            return new JsArray();
        }

        var items = Sequence.Of(context, input) ?? throw TemplateFault.Type("the filter slice needs a list or a text");
        object? filler = Given.At(arguments, 1);
        context.ReserveItems(count);
        var slices = new JsArray(count);
        for (int i = 0, offset = 0; i < count; i++)
        {
            bool isShort = i >= items.Length % count;
            int length = (items.Length / count) + (isShort ? 0 : 1);
            var part = items.AsSpan(offset, length);
            offset += length;
            if (input is JsArray)
            {
                slices.Add(new JsArray(isShort && Js.IsTrue(filler) ? [.. part, filler] : part));
            }
            else
            {
                slices.Add(isShort && Js.IsTrue(filler) ? throw TemplateFault.Type("a text cannot be filled") : string.Concat(part));
            }
        }

        return slices;
    }

    public static object? Sum(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        object? attribute = Given.At(arguments, 0);
        var items = Js.IsTrue(attribute)
            ? Projected(context, input, Js.ToText(context, attribute))
            : (input as JsArray ?? throw TemplateFault.Type("the filter sum needs a list")).Items;
        object? sum = Box.Of(0);
        foreach (object? item in items)
        {
            context.Step();
            sum = Js.Add(context, sum, item);
        }

        return Js.Add(context, Given.At(arguments, 1) is var start and not Undefined ? start : Box.Of(0), sum);
    }

    /// <summary>The named member of each item.</summary>
    private static object?[] Projected(RenderContext context, object? input, string attribute)
    {
        var items = input is SafeText ? input is SafeText { Text.Length: > 0 } ? [Undefined.Value] : [] : Sequence.OrCopiedMap(context, input) ?? [];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = AttributePath.Read(items[i], attribute);
        }

        return items;
    }

    // nunjucks counts with whatever it is given; nunjitsu refuses what is no count.
    private static int CountOf(RenderContext context, ReadOnlySpan<object?> arguments, int otherwise)
    {
        int count = Js.ToInteger(context, Given.At(arguments, 0));
        return count > 0 ? count
            : context.Text.Syntax.Profile == TemplateProfile.Nunjucks3 ? otherwise
            : throw TemplateFault.Type("the filter needs a number above 0");
    }

    private static void RequireValue(object? input)
    {
        if (Js.IsNullish(input))
        {
            throw TemplateFault.Type("the filter cannot work on null or undefined");
        }
    }
}
