using System.Text.Json;

namespace Idp.JsonSchemas;

/// <summary>Copies a <see cref="JsonElement"/> into a <see cref="JsonValue"/>. Keeps its own stack, so that no depth of the input can end the process.</summary>
internal sealed class JsonValueReader
{
    private readonly Stack<Container> _open = new();

    /// <summary>How many containers were open at once: 1 for <c>[]</c>.</summary>
    public int Depth { get; private set; }

    public JsonValue Read(JsonElement element)
    {
        var value = ReadScalar(element);
        while (value is null || _open.Count > 0)
        {
            if (value is not null)
            {
                _open.Peek().Add(value);
            }

            Depth = Math.Max(Depth, _open.Count);
            value = _open.Peek().TryMoveNext(out var next) ? ReadScalar(next) : _open.Pop().Close();
        }

        return value;
    }

    private JsonValue? ReadScalar(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Null: return JsonValue.Null;
            case JsonValueKind.True: return JsonValue.True;
            case JsonValueKind.False: return JsonValue.False;
            case JsonValueKind.Number: return JsonValue.OfNumber(element.TryGetDouble(out double number) ? number : double.NaN);
            case JsonValueKind.String: return JsonValue.OfString(JsonStrings.Read(element));
            case JsonValueKind.Array or JsonValueKind.Object:
                _open.Push(new Container(element));
                return null;
            default: throw new ArgumentException("The JsonElement holds no value.", nameof(element));
        }
    }

    private sealed class Container(JsonElement element)
    {
        private readonly bool _isObject = element.ValueKind == JsonValueKind.Object;
        private readonly List<string> _names = [];
        private readonly List<JsonValue> _values = [];
        private Dictionary<string, int>? _positions;
        private JsonElement.ArrayEnumerator _items = element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default;
        private JsonElement.ObjectEnumerator _properties = element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default;
        private string _name = "";

        public bool TryMoveNext(out JsonElement next)
        {
            if (_isObject)
            {
                bool found = _properties.MoveNext();
                next = found ? _properties.Current.Value : default;
                _name = found ? JsonStrings.ReadName(_properties.Current) : "";
                return found;
            }

            bool any = _items.MoveNext();
            next = any ? _items.Current : default;
            return any;
        }

        public void Add(JsonValue value)
        {
            if (_isObject)
            {
                _positions ??= new Dictionary<string, int>(StringComparer.Ordinal);
                if (_positions.TryGetValue(_name, out int position))
                {
                    _values[position] = value;
                    return;
                }

                _positions.Add(_name, _values.Count);
                _names.Add(_name);
            }

            _values.Add(value);
        }

        public JsonValue Close() => _isObject ? JsonValue.OfObject([.. _names], [.. _values]) : JsonValue.OfArray([.. _values]);
    }
}
