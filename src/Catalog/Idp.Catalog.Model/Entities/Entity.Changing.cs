namespace Idp.Catalog.Model;

public sealed partial class Entity
{
    /// <summary>The entity with another value at the end of a path: see <see cref="EntityValue.With(ReadOnlySpan{string}, EntityValue)"/>.</summary>
    /// <exception cref="ArgumentException">The path leads through a plain value or past the end of an array, or the result is no object.</exception>
    public Entity With(ReadOnlySpan<string> path, EntityValue value)
    {
        var root = Root.With(path, value);
        return root == Root ? this : From(root);
    }

    /// <summary>The entity without the value at the end of a path; itself if there is none.</summary>
    /// <exception cref="ArgumentException">The path is empty: it names the whole entity.</exception>
    public Entity Without(params ReadOnlySpan<string> path)
        => path.IsEmpty ? throw new ArgumentException("The whole entity cannot be taken away.", nameof(path)) : With(path, default);

    /// <summary>The entity with another field of its <c>metadata</c>; missing takes it away.</summary>
    public Entity WithMetadata(string field, EntityValue value) => With(["metadata", field], value);

    /// <summary>The entity in another namespace.</summary>
    public Entity WithNamespace(string @namespace) => WithMetadata("namespace", @namespace);

    /// <summary>The entity with an annotation; null takes it away.</summary>
    public Entity WithAnnotation(string name, string? value) => With(["metadata", "annotations", name], OrMissing(value));

    /// <summary>The entity with a label; null takes it away.</summary>
    public Entity WithLabel(string name, string? value) => With(["metadata", "labels", name], OrMissing(value));

    /// <summary>The entity with another field of its <c>spec</c>; missing takes it away.</summary>
    public Entity WithSpec(string field, EntityValue value) => With(["spec", field], value);

    /// <summary>The entity with these relations, and no others, as the catalog's API shows them. The source is not written.</summary>
    public Entity WithRelations(params IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        return With(["relations"], EntityValue.FromArray([.. relations.Select(relation => EntityValue.FromObject(
            ("type", relation.Type), ("targetRef", relation.Target.ToString())))]));
    }

    /// <summary>The entity with these status items, and no others.</summary>
    public Entity WithStatus(params IEnumerable<EntityStatusItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return With(["status", "items"], EntityValue.FromArray([.. items.Select(item => item.ToValue())]));
    }

    private static EntityValue OrMissing(string? text) => text is null ? default : EntityValue.FromString(text);
}
