using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>Reads references in the context of the entity that writes them: its namespace is the default.</summary>
internal static class SpecReferences
{
    internal static EntityRef? Find(Entity entity, string? text, string? defaultKind)
        => EntityRef.TryParse(text, defaultKind, entity.Metadata.Namespace, out var reference) ? reference : null;

    internal static ImmutableArray<EntityRef> All(Entity entity, EntityStringList texts, string? defaultKind)
    {
        var references = ImmutableArray.CreateBuilder<EntityRef>(texts.Count);
        foreach (string text in texts)
        {
            if (Find(entity, text, defaultKind) is { } reference)
            {
                references.Add(reference);
            }
        }

        return references.DrainToImmutable();
    }

    internal static IReadOnlyList<T> ToArray<T>(this EntityValue list, Func<EntityValue, T> view)
    {
        var views = new List<T>(list.Count);
        foreach (var item in list.Items)
        {
            if (item.Kind == ValueKind.Object)
            {
                views.Add(view(item));
            }
        }

        return views;
    }
}
