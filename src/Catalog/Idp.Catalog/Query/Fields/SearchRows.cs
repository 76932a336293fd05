using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>All search rows of an entity but those of its relations, as upstream's <c>buildEntitySearch</c> makes them.</summary>
internal static class SearchRows
{
    /// <summary>Keys in lower case with their rows, in the order of the walk; keys may be repeated and rows too.</summary>
    public static List<(string Key, FieldEntry Entry)> Of(Entity entity)
    {
        var rows = new List<(string, FieldEntry)>();
        Visit("", entity.Root, rows);
        Add(SearchKeys.Name, FieldEntry.Of(entity.Metadata.Value["name"]), rows);
        foreach (var entry in EnvelopeFields.NamespaceOf(entity))
        {
            Add(SearchKeys.Namespace, entry, rows);
        }

        Add(SearchKeys.Uid, FieldEntry.Of(EntityUid.Of(entity)), rows);
        return rows;
    }

    private static void Visit(string path, EntityValue value, List<(string Key, FieldEntry Entry)> rows)
    {
        if (SearchKeys.IsLeftOut(path))
        {
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Array:
                foreach (var item in value.Items)
                {
                    Visit(path, item, rows);
                    if (item.AsString() is { } text)
                    {
                        Add($"{path}.{text}", FieldEntry.True, rows);
                    }
                }

                break;
            case ValueKind.Object:
                foreach (var (key, property) in value.Properties)
                {
                    Visit(path.Length == 0 ? key : $"{path}.{key}", property, rows);
                }

                break;
            default:
                Add(path, FieldEntry.Of(value), rows);
                break;
        }
    }

    private static void Add(string path, FieldEntry entry, List<(string Key, FieldEntry Entry)> rows)
    {
        string key = JavaScriptCase.ToLower(path);
        if (key.Length <= FieldEntry.MaxLength)
        {
            rows.Add((key, entry));
        }
    }
}
