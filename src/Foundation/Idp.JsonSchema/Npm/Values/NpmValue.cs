using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>A value as JavaScript sees it. Frozen once read or merged, but for <see cref="SetUndefined"/>.</summary>
internal sealed class NpmValue
{
    private static readonly List<NpmValue> NoItems = [];
    private static readonly OrderedDictionary<string, NpmValue> NoProperties = new(0, StringComparer.Ordinal);

    private readonly OrderedDictionary<string, NpmValue> _properties;

    private NpmValue(NpmKind kind, double number = 0, string text = "", List<NpmValue>? items = null, OrderedDictionary<string, NpmValue>? properties = null)
    {
        Kind = kind;
        Number = number;
        Text = text;
        Items = items ?? NoItems;
        _properties = properties ?? NoProperties;
        Size = 1 + (text.Length >> 5) + Items.Sum(static item => item.Size) + _properties.Sum(static pair => pair.Value.Size + (pair.Key.Length >> 5));
        Depth = 1 + Math.Max(Deepest(Items), Deepest(_properties.Values));
    }

    public static NpmValue Undefined { get; } = new(NpmKind.Undefined);

    public static NpmValue Null { get; } = new(NpmKind.Null);

    public static NpmValue True { get; } = new(NpmKind.Boolean, 1);

    public static NpmValue False { get; } = new(NpmKind.Boolean);

    public static NpmValue Function { get; } = new(NpmKind.Function);

    public static NpmValue EmptyObject { get; } = new(NpmKind.Object);

    public static NpmValue EmptyArray { get; } = new(NpmKind.Array);

    public NpmKind Kind { get; }

    /// <summary>Of a number; 1 for <c>true</c>.</summary>
    public double Number { get; }

    /// <summary>Of a string.</summary>
    public string Text { get; }

    /// <summary>Of a list; undefined ones are holes, which JavaScript's loops pass over.</summary>
    public List<NpmValue> Items { get; }

    /// <summary>The keys of an object in JavaScript's order.</summary>
    public IList<string> Keys => _properties.Keys;

    public int Count => _properties.Count;

    /// <summary>How many values are printed when this one is, long texts counting more.</summary>
    public long Size { get; }

    public int Depth { get; }

    public bool IsContainer => Kind is NpmKind.Array or NpmKind.Object;

    public bool IsTruthy => Kind switch
    {
        NpmKind.Undefined or NpmKind.Null => false,
        NpmKind.Boolean => Number != 0,
        NpmKind.Number => Number != 0 && !double.IsNaN(Number),
        NpmKind.String => Text.Length > 0,
        _ => true,
    };

    /// <summary>Whether the library takes it for a schema where it asks at all.</summary>
    public bool IsSchema => IsContainer || Kind == NpmKind.Boolean;

    public static NpmValue Of(double number) => new(NpmKind.Number, number);

    public static NpmValue Of(string text) => new(NpmKind.String, text: text);

    public static NpmValue Of(List<NpmValue> items) => new(NpmKind.Array, items: items);

    /// <summary>An object whose keys come into JavaScript's order.</summary>
    public static NpmValue Of(OrderedDictionary<string, NpmValue> properties)
    {
        if (!properties.Keys.Any(static key => JavaScriptOrder.IsIndex(key, out _)))
        {
            return new NpmValue(NpmKind.Object, properties: properties);
        }

        var ordered = new OrderedDictionary<string, NpmValue>(properties.Count, StringComparer.Ordinal);
        foreach (int position in JavaScriptOrder.Positions([.. properties.Keys]))
        {
            var (key, value) = properties.GetAt(position);
            ordered.Add(key, value);
        }

        return new NpmValue(NpmKind.Object, properties: ordered);
    }

    /// <summary>The value of an own key of an object; null when it has none.</summary>
    public NpmValue? FindOwn(string key) => _properties.GetValueOrDefault(key);

    /// <summary>Gives an object a key without a value: what the library does to instances when a schema names what every object inherits.</summary>
    public void SetUndefined(string key)
    {
        if (Kind == NpmKind.Object && !ReferenceEquals(_properties, NoProperties))
        {
            _properties[key] = Undefined;
        }
    }

    private static int Deepest(IEnumerable<NpmValue> values) => values.Select(static value => value.Depth).DefaultIfEmpty().Max();
}
