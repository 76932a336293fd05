using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Rows that do not come of the walk through an entity.</summary>
internal static class EnvelopeFields
{
    /// <summary>The namespace as written, and <c>default</c> beside it when it is absent or empty.</summary>
    public static ReadOnlySpan<FieldEntry> NamespaceOf(Entity entity)
    {
        var written = entity.Metadata.Value["namespace"];
        var entry = FieldEntry.Of(written);
        return HasDefaultNamespace(written) ? [entry, FieldEntry.Of(EntityRef.DefaultNamespace)] : new[] { entry };
    }

    /// <summary>Adds the rows of one key, if it is one of these.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The key, in lower case.</param>
    /// <param name="index">Its index.</param>
    /// <param name="texts">Takes the values.</param>
    public static void Add(Entity entity, string key, int index, IFieldTexts texts)
    {
        switch (key)
        {
            case SearchKeys.Name:
                texts.Add(index, FieldEntry.TextOf(entity.Metadata.Value["name"]));
                break;
            case SearchKeys.Namespace:
                AddNamespace(entity.Metadata.Value["namespace"], index, texts);
                break;
            case SearchKeys.Uid:
                texts.Add(index, EntityUid.Of(entity));
                break;
            default:
                break;
        }
    }

    /// <summary>Adds the rows of the namespace.</summary>
    /// <param name="written">As it is written.</param>
    /// <param name="index">The index of the key.</param>
    /// <param name="texts">Takes the values.</param>
    public static void AddNamespace(EntityValue written, int index, IFieldTexts texts)
    {
        texts.Add(index, FieldEntry.TextOf(written));
        if (HasDefaultNamespace(written))
        {
            texts.Add(index, EntityRef.DefaultNamespace);
        }
    }

    private static bool HasDefaultNamespace(EntityValue written) => written.IsNullOrMissing || written.AsString() is { Length: 0 };
}
