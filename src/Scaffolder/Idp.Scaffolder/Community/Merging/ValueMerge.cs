using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging;

/// <summary>Merges values as lodash's <c>mergeWith</c> does with Roadie's rule for lists.</summary>
internal static class ValueMerge
{
    /// <summary>Merges into a value, which is changed; both belong to the caller.</summary>
    /// <param name="target">The value.</param>
    /// <param name="source">What is merged in; not changed.</param>
    /// <param name="joinsLists">Whether a list takes in further values, each once; otherwise it gives way to what is merged in.</param>
    public static JsonNode Into(JsonNode? target, JsonNode? source, bool joinsLists)
    {
        target ??= new JsonObject();
        if (target is JsonObject members && source is JsonObject added)
        {
            foreach (var (name, value) in JsonText.Members(added))
            {
                members[name] = Merged(members.TryGetPropertyValue(name, out var old) ? old : null, value, joinsLists);
            }
        }
        else if (target is JsonArray items && source is JsonArray others)
        {
            for (int i = 0; i < others.Count; i++)
            {
                var merged = Merged(i < items.Count ? items[i] : null, others[i], joinsLists);
                if (i < items.Count)
                {
                    items[i] = merged;
                }
                else
                {
                    items.Add(merged);
                }
            }
        }

        return target;
    }

    private static JsonNode? Merged(JsonNode? old, JsonNode? value, bool joinsLists)
    {
        if (old is JsonArray list)
        {
            return joinsLists ? Joined(list, value) : value?.DeepClone();
        }

        return old is JsonObject && value is JsonObject ? Into(old.DeepClone(), value, joinsLists) : value?.DeepClone();
    }

    // Lists and objects are each their own; other values are there once.
    private static JsonArray Joined(JsonArray list, JsonNode? value)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var joined = new JsonArray();
        foreach (var item in list.Concat(value as JsonArray ?? (IEnumerable<JsonNode?>)new[] { value }))
        {
            if (item is JsonObject or JsonArray || seen.Add(item is null ? "null" : item.GetValueKind() == JsonValueKind.Null ? "null" : JsonText.Of(item)))
            {
                joined.Add(item?.DeepClone());
            }
        }

        return joined;
    }
}
