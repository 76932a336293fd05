using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>The items of what filters walk through: a list, the characters of a text, or a map that has a <c>length</c>.</summary>
internal static class Sequence
{
    /// <summary>A copy of the items; null when the value has none.</summary>
    public static object?[]? Of(RenderContext context, object? input)
    {
        switch (input)
        {
            case JsArray list:
                context.ReserveItems(list.Count);
                return list.Items.ToArray();
            case string or SafeText:
                string text = FilterInput.Text(input);
                context.ReserveItems(text.Length);
                return [.. text.Select(static c => (object?)JsCharacter.Of(c))];
            default:
                return null;
        }
    }

    /// <summary>The items of a list or text, or of a map by its length.</summary>
    public static object?[]? OrMap(RenderContext context, object? input) => input is JsObject map ? OfMap(context, map) : Of(context, input);

    /// <summary>As <see cref="OrMap"/>, where a length that no list can have is a fault.</summary>
    public static object?[]? OrCopiedMap(RenderContext context, object? input)
    {
        if (input is JsObject map && map.Get("length") is double length && !double.IsNaN(length) && (length < 0 || length != Math.Floor(length)))
        {
            throw TemplateFault.Type("a map whose length is no count is no list");
        }

        return OrMap(context, input);
    }

    private static object?[] OfMap(RenderContext context, JsObject map)
    {
        double length = Math.Ceiling(Js.ToNumber(context, map.Get("length")));
        if (double.IsNaN(length) || length <= 0)
        {
            return [];
        }

        context.ReserveItems((long)Math.Min(length, int.MaxValue));
        var items = new object?[(int)length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = map.Get(JsKeyText.Of(i));
        }

        return items;
    }
}
