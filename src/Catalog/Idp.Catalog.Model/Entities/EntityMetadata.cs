namespace Idp.Catalog.Model;

/// <summary>The <c>metadata</c> of an entity. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct EntityMetadata
{
    internal EntityMetadata(EntityValue value) => Value = value;

    /// <summary>All of it, with fields that are not named here.</summary>
    public EntityValue Value { get; }

    /// <summary>The name; unique in its namespace among its kind, whatever the case.</summary>
    public string? Name => Value.GetString("name");

    /// <summary>The namespace as written; null stands for <c>default</c>.</summary>
    public string? Namespace => Value.GetString("namespace");

    /// <summary>The id that the catalog gave; changes when the entity is removed and added again.</summary>
    public string? Uid => Value.GetString("uid");

    /// <summary>Changes with each change of the entity.</summary>
    public string? Etag => Value.GetString("etag");

    /// <summary>The name for people.</summary>
    public string? Title => Value.GetString("title");

    /// <summary>What it is, in a few words; may be empty.</summary>
    public string? Description => Value.GetString("description");

    /// <summary>Short values to find and group entities by.</summary>
    public EntityStringMap Labels => new(Value["labels"]);

    /// <summary>What tools know the entity by: see <see cref="AnnotationNames"/>.</summary>
    public EntityStringMap Annotations => new(Value["annotations"]);

    /// <summary>Single words to find and group entities by.</summary>
    public EntityStringList Tags => Value["tags"].AsStrings();

    /// <summary>Links, in order; items that are no objects are left out.</summary>
    public IEnumerable<EntityLink> Links
    {
        get
        {
            foreach (var link in Value["links"].Items)
            {
                if (link.Kind == ValueKind.Object)
                {
                    yield return new EntityLink(link);
                }
            }
        }
    }
}
