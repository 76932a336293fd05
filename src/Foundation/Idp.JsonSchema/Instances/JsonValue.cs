namespace Idp.JsonSchemas;

/// <summary>One JSON value, read whole and never changed: what schemas, their constants and <see cref="JsonElementInstance"/> are made of.</summary>
/// <remarks>Keys are unique; as in JavaScript, a repeated key keeps its first place and its last value.</remarks>
internal sealed class JsonValue
{
    private const int LinearSearch = 8;

    private readonly Dictionary<string, int>? _positions;

    private JsonValue(JsonInstanceKind kind) => Kind = kind;

    private JsonValue(JsonInstanceKind kind, string[] names, JsonValue[] items)
    {
        Kind = kind;
        Names = names;
        Items = items;
        if (names.Length <= LinearSearch)
        {
            return;
        }

        _positions = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            _positions.Add(names[i], i);
        }
    }

    public static JsonValue Null { get; } = new(JsonInstanceKind.Null);

    public static JsonValue True { get; } = new(JsonInstanceKind.Boolean) { Boolean = true };

    public static JsonValue False { get; } = new(JsonInstanceKind.Boolean);

    public JsonInstanceKind Kind { get; }

    public bool Boolean { get; private init; }

    public double Number { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>The keys of an object; empty for everything else.</summary>
    public string[] Names { get; } = [];

    /// <summary>The items of an array, or the values of an object.</summary>
    public JsonValue[] Items { get; } = [];

    public bool IsObject => Kind == JsonInstanceKind.Object;

    public bool IsArray => Kind == JsonInstanceKind.Array;

    public bool IsString => Kind == JsonInstanceKind.String;

    public static JsonValue OfString(string text) => new(JsonInstanceKind.String) { Text = text };

    public static JsonValue OfNumber(double number) => new(JsonInstanceKind.Number) { Number = number };

    public static JsonValue OfArray(JsonValue[] items) => new(JsonInstanceKind.Array, [], items);

    public static JsonValue OfObject(string[] names, JsonValue[] values) => new(JsonInstanceKind.Object, names, values);

    public JsonValue? Find(string name)
    {
        if (_positions is not null)
        {
            return _positions.TryGetValue(name, out int position) ? Items[position] : null;
        }

        for (int i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal))
            {
                return Items[i];
            }
        }

        return null;
    }
}
