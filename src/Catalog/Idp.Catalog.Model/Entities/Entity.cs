using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Idp.Catalog.Model;

/// <summary>One entity of the catalog, in the shape in which descriptors and the catalog's API write it.</summary>
/// <remarks>
/// Nothing is checked but that it is an object: entities are looked at before they are validated, so every getter is
/// tolerant, and a field that is absent or of the wrong type is null, missing or empty. Immutable and thread-safe; what
/// changes it returns another entity that shares the rest. Equality is by value.
/// </remarks>
public sealed partial class Entity : IEquatable<Entity>
{
    private EntityRef? _ref;
    private ImmutableArray<Relation> _relations;

    private Entity(EntityValue root) => Root = root;

    /// <summary>The entity that an object is.</summary>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static Entity From(EntityValue root) => root.Kind == ValueKind.Object
        ? new Entity(root)
        : throw new ArgumentException($"An entity is an object, not {root.Kind}.", nameof(root));

    /// <summary>Reads one entity of JSON.</summary>
    /// <exception cref="FormatException">It is not JSON, or not an object.</exception>
    public static Entity Parse(string json)
    {
        var root = EntityValue.Parse(json);
        return root.Kind == ValueKind.Object ? new Entity(root) : throw new FormatException($"An entity is an object, not {root.Kind}.");
    }

    /// <summary>The whole entity.</summary>
    public EntityValue Root { get; }

    /// <summary>The version of the format, such as <see cref="EntityApiVersions.V1Alpha1"/>.</summary>
    public string? ApiVersion => Root.GetString("apiVersion");

    /// <summary>The kind as written: see <see cref="EntityKinds"/>.</summary>
    public string? Kind => Root.GetString("kind");

    /// <summary>What is true of entities of every kind.</summary>
    public EntityMetadata Metadata => new(Root["metadata"]);

    /// <summary>What is particular to the kind; missing if there is none.</summary>
    public EntityValue Spec => Root["spec"];

    /// <summary>The address; every entity that was validated has one.</summary>
    /// <exception cref="InvalidOperationException">The entity has no kind or no name: see <see cref="TryGetRef"/>.</exception>
    public EntityRef Ref => TryGetRef(out var reference)
        ? reference
        : throw new InvalidOperationException("The entity has no reference: its kind or its name is missing, empty or no string.");

    /// <summary>The address, if the entity has a kind and a name; an absent or empty namespace is <c>default</c>.</summary>
    public bool TryGetRef([NotNullWhen(true)] out EntityRef? reference)
    {
        if (_ref is null && Kind is { Length: > 0 } kind && Metadata.Name is { Length: > 0 } name)
        {
            string? @namespace = Metadata.Namespace;
            _ref = new EntityRef(kind, string.IsNullOrEmpty(@namespace) ? EntityRef.DefaultNamespace : @namespace, name);
        }

        reference = _ref;
        return reference is not null;
    }

    /// <summary>Whether the entity is of that kind, in any case, as upstream's type guards ask.</summary>
    public bool IsKind(string kind) => string.Equals(Kind, kind, StringComparison.OrdinalIgnoreCase);

    /// <summary>The relations that the catalog put into its answer, from this entity; empty in a descriptor.</summary>
    public ImmutableArray<Relation> Relations
    {
        get
        {
            if (_relations.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _relations, ReadRelations());
            }

            return _relations;
        }
    }

    /// <summary>The statements about its state that the catalog put into its answer; empty in a descriptor.</summary>
    public ImmutableArray<EntityStatusItem> Status => [.. ReadStatus()];

    /// <summary>Where the source code is: the source location, else the location the entity is read from; null if neither is there or readable.</summary>
    public LocationRef? FindSourceLocation()
        => LocationRef.TryParse(Metadata.Annotations[AnnotationNames.SourceLocation] ?? Metadata.Annotations[AnnotationNames.ManagedByLocation], out var location)
            ? location : null;

    /// <summary>The whole entity in the type of a source-generated contract.</summary>
    /// <exception cref="JsonException">The entity does not fit the type.</exception>
    public T? As<T>(JsonTypeInfo<T> type) => Root.As(type);

    /// <summary>Writes the entity as JSON.</summary>
    public void WriteTo(Utf8JsonWriter writer) => Root.WriteTo(writer);

    /// <summary>Compact JSON, as <c>JSON.stringify</c> writes it.</summary>
    public string ToJson() => Root.ToString();

    /// <summary>The reference, or what there is of it.</summary>
    public override string ToString() => TryGetRef(out var reference) ? reference.ToString() : $"{Kind ?? "?"}:?/{Metadata.Name ?? "?"}";

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Entity? other) => other is not null && Root == other.Root;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    private ImmutableArray<Relation> ReadRelations()
    {
        if (!TryGetRef(out var source))
        {
            return [];
        }

        var relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (var item in Root["relations"].Items)
        {
            if (item.GetString("type") is { Length: > 0 } type && EntityRef.TryParse(item.GetString("targetRef"), out var target))
            {
                relations.Add(new Relation(source, type, target));
            }
        }

        return relations.DrainToImmutable();
    }

    private IEnumerable<EntityStatusItem> ReadStatus()
    {
        foreach (var item in Root["status"]["items"].Items)
        {
            if (EntityStatusItem.Read(item) is { } status)
            {
                yield return status;
            }
        }
    }
}
