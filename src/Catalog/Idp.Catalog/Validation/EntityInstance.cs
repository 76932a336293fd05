using Idp.Catalog.Model;
using Idp.JsonSchemas;

namespace Idp.Catalog.Validation;

/// <summary>Lets the schema evaluator look at an entity where it lies, without a copy.</summary>
internal readonly struct EntityInstance(EntityValue value) : IJsonInstance<EntityInstance>
{
    public JsonInstanceKind Kind => value.Kind switch
    {
        ValueKind.Object => JsonInstanceKind.Object,
        ValueKind.Array => JsonInstanceKind.Array,
        ValueKind.String => JsonInstanceKind.String,
        ValueKind.Number => JsonInstanceKind.Number,
        ValueKind.Boolean => JsonInstanceKind.Boolean,
        _ => JsonInstanceKind.Null,
    };

    public bool Boolean => value.AsBoolean() ?? false;

    public double Number => value.AsNumber() ?? 0;

    public string String => value.AsString() ?? string.Empty;

    public int Count => value.Count;

    public EntityInstance Item(int index) => new(value[index]);

    public string PropertyName(int index) => value.PropertyName(index);

    public EntityInstance PropertyValue(int index) => new(value.PropertyValue(index));

    public bool TryGetProperty(string name, out EntityInstance found)
    {
        var exists = value.TryGetProperty(name, out var property);
        found = new EntityInstance(property);
        return exists;
    }
}
