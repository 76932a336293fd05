using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters that order and group.</summary>
internal static class SortFilters
{
    public static object? Sort(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        var given = NamedArguments.Of(arguments, "reverse", "case_sensitive", "attribute");
        int direction = Js.IsTrue(given[0]) ? -1 : 1;
        bool isExact = Js.IsTrue(given[1]);
        string[] path = AttributePath.Of(context, given[2]);
        var items = Sequence.OrCopiedMap(context, input);
        if (items is null)
        {
            return new JsArray();
        }

        // JavaScript puts what is undefined last without asking.
        int count = items.Length;
        object?[] defined = [.. items.Where(static item => item is not Undefined)];
        object?[] keys = [.. defined.Select(item => KeyOf(AttributePath.Follow(item, path), isExact))];
        var order = StableSort.Order(context, keys, (left, right) => Math.Sign(Js.Order(context, left, right) is var o && double.IsNaN(o) ? 0 : o) * direction);
        return new JsArray([.. order.Select(i => defined[i]), .. Enumerable.Repeat<object?>(Undefined.Value, count - defined.Length)]);
    }

    public static object? SortMap(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        var map = input as JsObject ?? throw TemplateFault.Type("the filter dictsort needs a map");
        bool isExact = Js.IsTrue(Given.At(arguments, 0));
        bool byValue = Given.At(arguments, 1) switch
        {
            Undefined or "key" => false,
            "value" => true,
            _ => throw TemplateFault.Type("the filter dictsort sorts by key or by value only"),
        };
        context.ReserveItems(3L * map.Count);
        KeyValuePair<string, object?>[] entries = [.. map.Entries];
        object?[] keys = [.. entries.Select(entry => UpperKeyOf(byValue ? entry.Value : entry.Key, isExact))];
        var order = StableSort.Order(
            context, keys, (left, right) => Js.Order(context, left, right) > 0 ? 1 : Js.StrictEquals(left, right) ? 0 : -1);
        return new JsArray([.. order.Select(i => (object?)new JsArray([entries[i].Key, entries[i].Value]))]);
    }

    public static object? Group(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        if (Js.IsNullish(input))
        {
            throw TemplateFault.Type("the filter cannot work on null or undefined");
        }

        string[] path = AttributePath.Of(context, Given.At(arguments, 0));
        var groups = new JsObject();
        foreach (object? item in Sequence.OrMap(context, input) ?? [])
        {
            string key = Js.ToText(context, AttributePath.Follow(item, path));
            if (!groups.TryGet(key, out object? group))
            {
                group = new JsArray();
                groups.Set(key, group);
            }

            ((JsArray)group!).Add(item);
        }

        return groups;
    }

    private static object? KeyOf(object? value, bool isExact) => isExact ? value : value switch
    {
        string text => JsCase.ToLower(text),
        SafeText safe => JsCase.ToLower(safe.Text),
        _ => value,
    };

    private static object? UpperKeyOf(object? value, bool isExact) => isExact ? value : value switch
    {
        string text => JsCase.ToUpper(text),
        SafeText safe => JsCase.ToUpper(safe.Text),
        _ => value,
    };
}
