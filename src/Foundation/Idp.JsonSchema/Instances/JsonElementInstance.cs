using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.JsonSchemas;

/// <summary>A <see cref="JsonElement"/>, or JSON text, as an instance.</summary>
/// <remarks>
/// The element is copied once, on construction, because its own access by index and by key is linear; afterwards no member allocates and the
/// document may be disposed. A repeated key counts once, with its last value, as JavaScript reads it. Immutable. <c>default</c> is <c>null</c>.
/// </remarks>
public readonly struct JsonElementInstance : IJsonInstance<JsonElementInstance>, IEquatable<JsonElementInstance>
{
    private readonly JsonValue? _value;

    /// <summary>Copies a value.</summary>
    /// <exception cref="ArgumentException">The element holds no value.</exception>
    public JsonElementInstance(JsonElement element) => _value = new JsonValueReader().Read(element);

    internal JsonElementInstance(JsonValue value) => _value = value;

    /// <inheritdoc/>
    public JsonInstanceKind Kind => Value.Kind;

    /// <inheritdoc/>
    public bool Boolean => Value.Boolean;

    /// <inheritdoc/>
    public double Number => Value.Number;

    /// <inheritdoc/>
    public string String => Value.Text;

    /// <inheritdoc/>
    public int Count => Value.Items.Length;

    internal JsonValue Value => _value ?? JsonValue.Null;

    /// <summary>Copies a node; null is JSON's <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">The node is nested deeper than 1,000.</exception>
    public static JsonElementInstance From(JsonNode? node) => new(JsonNodeElement.Of(node));

    /// <summary>Reads JSON text.</summary>
    /// <exception cref="FormatException">The text is not JSON, or is nested deeper than 512.</exception>
    public static JsonElementInstance Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
            return new JsonElementInstance(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException(problem.Message, problem);
        }
    }

    /// <inheritdoc/>
    public JsonElementInstance Item(int index) => new(Value.Items[index]);

    /// <inheritdoc/>
    public string PropertyName(int index) => Value.Names[index];

    /// <inheritdoc/>
    public JsonElementInstance PropertyValue(int index) => new(Value.Items[index]);

    /// <inheritdoc/>
    public bool TryGetProperty(string name, out JsonElementInstance value)
    {
        var found = Value.Find(name);
        value = found is null ? default : new JsonElementInstance(found);
        return found is not null;
    }

    /// <summary>Whether both are the same copy; two copies of equal documents are different.</summary>
    public bool Equals(JsonElementInstance other) => ReferenceEquals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonElementInstance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Whether both are the same copy.</summary>
    public static bool operator ==(JsonElementInstance left, JsonElementInstance right) => left.Equals(right);

    /// <summary>Whether they are different copies.</summary>
    public static bool operator !=(JsonElementInstance left, JsonElementInstance right) => !left.Equals(right);
}
