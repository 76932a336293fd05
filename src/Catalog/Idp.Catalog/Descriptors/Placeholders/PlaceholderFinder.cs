using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Finds placeholders anywhere in an entity. A map with a <c>$</c> key and others is left alone, with all that is in it.</summary>
internal static class PlaceholderFinder
{
    public static List<Placeholder> Find(EntityValue root)
    {
        var found = new List<Placeholder>();
        Walk(root, JsonPointer.Root, found);
        return found;
    }

    private static void Walk(EntityValue value, JsonPointer pointer, List<Placeholder> found)
    {
        if (value.Kind == ValueKind.Array)
        {
            for (var i = 0; i < value.Count; i++)
            {
                if (value[i].Kind is ValueKind.Array or ValueKind.Object)
                {
                    Walk(value[i], pointer.Append(i), found);
                }
            }
        }
        else if (value.Kind == ValueKind.Object)
        {
            WalkMap(value, pointer, found);
        }
    }

    private static void WalkMap(EntityValue map, JsonPointer pointer, List<Placeholder> found)
    {
        for (var i = 0; i < map.Count; i++)
        {
            if (map.PropertyName(i).StartsWith('$'))
            {
                if (map.Count == 1 && map.PropertyName(0) is "$text" or "$json" or "$yaml" or "$openapi" or "$asyncapi")
                {
                    found.Add(new Placeholder(pointer, map.PropertyName(0), map.PropertyValue(0)));
                }

                return;
            }
        }

        for (var i = 0; i < map.Count; i++)
        {
            var value = map.PropertyValue(i);
            if (value.Kind is ValueKind.Array or ValueKind.Object)
            {
                Walk(value, pointer.Append(map.PropertyName(i)), found);
            }
        }
    }
}
