using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters that keep some items of a list.</summary>
internal static class SelectFilters
{
    public static object? Select(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => ByTest(context, input, arguments, wanted: true);

    public static object? Reject(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => ByTest(context, input, arguments, wanted: false);

    public static object? SelectAttribute(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => ByAttribute(context, input, arguments, wanted: true);

    public static object? RejectAttribute(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => ByAttribute(context, input, arguments, wanted: false);

    private static JsArray ByTest(RenderContext context, object? input, ReadOnlySpan<object?> arguments, bool wanted)
    {
        string name = Given.At(arguments, 0) is Undefined ? "truthy" : Given.Text(context, arguments, 0);
        var test = context.Environment.FindTest(name)
            ?? throw new TemplateFault(LanguageFaults.UnknownName, "test", name, context.Environment.SuggestTest(name));
        if (Js.IsNullish(input))
        {
            throw TemplateFault.Type("the filter cannot work on null or undefined");
        }

        var kept = new JsArray();
        object?[] further = arguments.Length > 1 ? arguments[1..].ToArray() : [];
        foreach (object? item in ItemsOf(context, input))
        {
            if (test(context, item, further) == wanted)
            {
                kept.Add(item);
            }
        }

        return kept;
    }

    // Array.prototype.slice leaves a hole where a map with a length has no such key.
    private static IEnumerable<object?> ItemsOf(RenderContext context, object? input)
        => input is JsObject map
            ? (Sequence.OrMap(context, input) ?? []).Where((_, i) => map.Has(JsKeyText.Of(i)) && i < Math.Floor(Js.ToNumber(context, map.Get("length"))))
            : Sequence.Of(context, input) ?? [];

    private static JsArray ByAttribute(RenderContext context, object? input, ReadOnlySpan<object?> arguments, bool wanted)
    {
        var list = input as JsArray ?? throw TemplateFault.Type("the filter needs a list");
        string attribute = Given.Text(context, arguments, 0);
        context.ReserveItems(list.Count);
        var kept = new JsArray();
        foreach (object? item in list.Items)
        {
            if (Js.IsTrue(AttributePath.Read(item, attribute)) == wanted)
            {
                kept.Add(item);
            }
        }

        return kept;
    }
}
