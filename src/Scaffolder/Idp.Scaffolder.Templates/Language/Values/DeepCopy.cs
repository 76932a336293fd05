namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Copies of a scope's values that may change.</summary>
internal static class DeepCopy
{
    public static object? Of(object? value) => value switch
    {
        JsObject map => OfMap(map),
        JsArray list => OfList(list),
        _ => value,
    };

    public static JsObject OfMap(JsObject map)
    {
        var copy = new JsObject(map.Count);
        foreach (var (key, value) in map.Entries)
        {
            copy.Set(key, Of(value));
        }

        return copy;
    }

    private static JsArray OfList(JsArray list)
    {
        var copy = new JsArray(list.Count);
        foreach (object? item in list.Items)
        {
            copy.Add(Of(item));
        }

        return copy;
    }
}
