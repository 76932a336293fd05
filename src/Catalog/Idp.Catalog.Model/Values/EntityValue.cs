using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Idp.Catalog.Model;

/// <summary>A view of one value of an entity: of the whole, of a field, of an item. The default is <see cref="ValueKind.Missing"/>.</summary>
/// <remarks>
/// Every getter is tolerant: asked for what it is not, a value answers null, 0 or missing, so that entities may be looked at
/// before they are validated. Immutable and thread-safe; the size of one reference. Equality is by value: objects are equal
/// whatever the order of their keys, numbers as doubles.
/// </remarks>
public readonly partial struct EntityValue : IEquatable<EntityValue>
{
    private readonly object? _node;

    internal EntityValue(object? node) => _node = node;

    internal object? Node => _node;

    /// <summary>What this is.</summary>
    public ValueKind Kind => _node switch
    {
        null => ValueKind.Missing,
        string => ValueKind.String,
        Slot[] => ValueKind.Object,
        object[] => ValueKind.Array,
        double => ValueKind.Number,
        bool => ValueKind.Boolean,
        _ => ValueKind.Null,
    };

    /// <summary>Whether there is no value, not even <c>null</c>.</summary>
    public bool IsMissing => _node is null;

    /// <summary>Whether there is no value, or <c>null</c>.</summary>
    public bool IsNullOrMissing => _node is null or Scalar.NullNode;

    /// <summary>The text, or null if this is no string.</summary>
    public string? AsString() => _node as string;

    /// <summary>The number, or null if this is none.</summary>
    public double? AsNumber() => _node is double number ? number : null;

    /// <summary>The boolean, or null if this is none.</summary>
    public bool? AsBoolean() => _node is bool boolean ? boolean : null;

    /// <summary>The strings of an array, in order; other items are left out, anything but an array is empty.</summary>
    public EntityStringList AsStrings() => new(this);

    /// <summary>As <see cref="AsStrings"/>, but one string stands for a list of it, as upstream reads some reference fields.</summary>
    public EntityStringList AsStringOrStrings() => _node is string ? new(new EntityValue(new[] { _node })) : new(this);

    /// <summary>The string under a key, or null if this is no object, lacks the key, or holds something else there.</summary>
    public string? GetString(string key) => this[key].AsString();

    /// <summary>The number of items of an array or keys of an object; else 0.</summary>
    public int Count => _node switch
    {
        Slot[] slots => slots.Length - 1,
        object[] items => items.Length,
        _ => 0,
    };

    /// <summary>The value under a key; missing if this is no object or lacks it.</summary>
    public EntityValue this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return new(_node is Slot[] slots ? new ObjectNode(slots).Find(key) : null);
        }
    }

    /// <summary>The item at an index; missing if this is no array or is shorter.</summary>
    public EntityValue this[int index] => new(_node is object[] items && (uint)index < (uint)items.Length ? items[index] : null);

    /// <summary>The value at the end of a path of keys and decimal indices; missing if it leads nowhere.</summary>
    public EntityValue At(params ReadOnlySpan<string> path)
    {
        var value = this;
        foreach (string step in path)
        {
            value = value._node is object[]? (ArrayIndex(step) is { } index ? value[index] : default) : value[step];
        }

        return value;
    }

    /// <summary>The value under a key, if this is an object that has it.</summary>
    public bool TryGetProperty(string key, out EntityValue value)
    {
        value = this[key];
        return !value.IsMissing;
    }

    /// <summary>The key at a position of an object.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is no object, or has not that many keys.</exception>
    public string PropertyName(int index) => ObjectAt(index).Shape.Keys[index];

    /// <summary>The value at a position of an object.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is no object, or has not that many keys.</exception>
    public EntityValue PropertyValue(int index) => new(ObjectAt(index)[index]);

    /// <summary>The items of an array, in order; empty for anything else.</summary>
    public EntityItems Items => new(_node as object[] ?? []);

    /// <summary>The keys and values of an object, in JavaScript's property order; empty for anything else.</summary>
    public EntityProperties Properties => new(_node is Slot[] slots ? new ObjectNode(slots) : ObjectNode.Empty);

    /// <summary>Writes the value as JSON; numbers that JSON cannot say, and a missing value, as <c>null</c>; half a surrogate pair as U+FFFD.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EntityValueWriter.Write(_node, writer);
    }

    /// <summary>The value in the type of a source-generated contract; null for a missing value.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public T? As<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _node is null ? default : JsonSerializer.Deserialize(EntityValueWriter.ToUtf8(_node), type);
    }

    /// <summary>Compact JSON, as <c>JSON.stringify</c> writes it; empty for a missing value.</summary>
    public override string ToString() => _node is null ? "" : EntityValueWriter.ToText(_node);

    /// <inheritdoc/>
    public bool Equals(EntityValue other) => EntityValueComparer.AreEqual(_node, other._node);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EntityValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntityValueComparer.Hash(_node);

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(EntityValue left, EntityValue right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EntityValue left, EntityValue right) => !left.Equals(right);

    private ObjectNode ObjectAt(int index)
        => _node is Slot[] slots && (uint)index < (uint)(slots.Length - 1) ? new ObjectNode(slots) : throw new ArgumentOutOfRangeException(nameof(index));

    private static int? ArrayIndex(string step)
        => PropertyOrder.IsIndex(step) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index : null;
}
