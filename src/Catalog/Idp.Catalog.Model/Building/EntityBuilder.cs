using System.Globalization;

namespace Idp.Catalog.Model;

/// <summary>Writes entities in C#. Each call returns another builder, so that one can be the template of many. Immutable, thread-safe.</summary>
/// <remarks>Nothing is validated: what is written can be wrong, and tests of validation rely on it.</remarks>
public sealed partial class EntityBuilder
{
    private readonly Entity _entity;

    private EntityBuilder(Entity entity) => _entity = entity;

    /// <summary>Begins with an entity that exists.</summary>
    public static EntityBuilder From(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new(entity);
    }

    /// <summary>Begins an entity of any kind.</summary>
    public static EntityBuilder Of(string apiVersion, string kind, string name) => new(Entity.From(EntityValue.FromObject(
        ("apiVersion", apiVersion),
        ("kind", kind),
        ("metadata", EntityValue.FromObject(("name", name))),
        ("spec", EntityValue.EmptyObject))));

    /// <summary>The entity.</summary>
    public Entity Build() => _entity;

    /// <summary>With this name.</summary>
    public EntityBuilder Named(string name) => Metadata("name", name);

    /// <summary>In this namespace.</summary>
    public EntityBuilder InNamespace(string @namespace) => Metadata("namespace", @namespace);

    /// <summary>With this name for people.</summary>
    public EntityBuilder Titled(string title) => Metadata("title", title);

    /// <summary>With this description.</summary>
    public EntityBuilder DescribedAs(string description) => Metadata("description", description);

    /// <summary>With a label.</summary>
    public EntityBuilder Label(string name, string value) => With(["metadata", "labels", name], value);

    /// <summary>With an annotation: see <see cref="AnnotationNames"/>.</summary>
    public EntityBuilder Annotation(string name, string value) => With(["metadata", "annotations", name], value);

    /// <summary>With one more tag.</summary>
    public EntityBuilder Tag(string tag) => Append("metadata", "tags", tag);

    /// <summary>With one more link.</summary>
    public EntityBuilder Link(string url, string? title = null, string? icon = null, string? type = null) => Append("metadata", "links", EntityValue.FromObject(
        ("url", url), ("title", OrMissing(title)), ("icon", OrMissing(icon)), ("type", OrMissing(type))));

    /// <summary>With a field of <c>metadata</c>; missing takes it away.</summary>
    public EntityBuilder Metadata(string field, EntityValue value) => With(["metadata", field], value);

    /// <summary>With a field of <c>spec</c>; missing takes it away.</summary>
    public EntityBuilder Spec(string field, EntityValue value) => With(["spec", field], value);

    /// <summary>With a value at the end of a path from the root; missing takes it away.</summary>
    /// <exception cref="ArgumentException">The path leads through a plain value or past the end of an array.</exception>
    public EntityBuilder With(ReadOnlySpan<string> path, EntityValue value) => new(_entity.With(path, value));

    private EntityBuilder Append(string section, string list, EntityValue item)
    {
        int count = _entity.Root[section][list].Count;
        return count == 0 ? With([section, list], EntityValue.FromArray(item))
            : With([section, list, count.ToString(CultureInfo.InvariantCulture)], item);
    }

    private static EntityValue OrMissing(string? text) => text is null ? default : EntityValue.FromString(text);
}
