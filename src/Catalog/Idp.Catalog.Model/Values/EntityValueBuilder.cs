namespace Idp.Catalog.Model;

/// <summary>Makes an <see cref="EntityValue"/> of events, as a reader of YAML or JSON pushes them.</summary>
/// <remarks>
/// Made to be used again: short strings and the keys of objects that look alike are kept once for all values that one builder
/// makes, within fixed bounds. Keys come in any order and more than once: the last value counts, the order is JavaScript's.
/// Events out of order are the caller's mistake. Not thread-safe; what it built is.
/// </remarks>
public sealed class EntityValueBuilder
{
    /// <summary>The deepest nesting that a value can have: 512. Readers bound their input below it.</summary>
    public const int MaxDepth = 512;

    private readonly ShortStringCache _strings = new();
    private readonly ShapeTree _shapes = new();
    private readonly List<Frame> _frames = [];
    private object[] _values = new object[64];
    private int _valueCount;
    private string[] _keys = new string[64];
    private int _keyCount;
    private string? _pendingKey;

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">A key is due, the value is complete, or the nesting exceeds <see cref="MaxDepth"/>.</exception>
    public void StartObject() => Start(_shapes.Root, isObject: true);

    /// <summary>Begins an array.</summary>
    /// <inheritdoc cref="StartObject" path="/exception"/>
    public void StartArray() => Start(null, isObject: false);

    /// <summary>The key of the value that comes next.</summary>
    /// <exception cref="InvalidOperationException">No object is open, or the last key has no value yet.</exception>
    public void Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        AddKey(_strings.Get(key));
    }

    /// <inheritdoc cref="Key(string)"/>
    public void Key(ReadOnlySpan<byte> utf8) => AddKey(_strings.Get(utf8));

    /// <summary>Ends the innermost object.</summary>
    /// <exception cref="InvalidOperationException">No object is open, or the last key has no value.</exception>
    public void EndObject()
    {
        var frame = Pop(isObject: true);
        var values = _values.AsSpan(frame.FirstValue, _valueCount - frame.FirstValue);
        var node = values.IsEmpty ? ObjectNode.Empty
            : frame.Shape is { } shape ? new ObjectNode(shape.Shape, values.ToArray())
            : PropertyOrder.Arrange(_keys.AsSpan(frame.FirstKey, _keyCount - frame.FirstKey), values);
        Drop(frame);
        Add(node);
    }

    /// <summary>Ends the innermost array.</summary>
    /// <exception cref="InvalidOperationException">No array is open.</exception>
    public void EndArray()
    {
        var frame = Pop(isObject: false);
        object[] items = _values.AsSpan(frame.FirstValue, _valueCount - frame.FirstValue).ToArray();
        Drop(frame);
        Add(items);
    }

    /// <summary>Text.</summary>
    public void String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeforeValue();
        Add(_strings.Get(value));
    }

    /// <summary>Text in UTF-8; what is not UTF-8 becomes U+FFFD.</summary>
    public void String(ReadOnlySpan<byte> utf8)
    {
        BeforeValue();
        Add(_strings.Get(utf8));
    }

    /// <summary>A number.</summary>
    public void Number(double value)
    {
        BeforeValue();
        Add(Scalar.Of(value));
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public void Boolean(bool value)
    {
        BeforeValue();
        Add(Scalar.Of(value));
    }

    /// <summary>A written <c>null</c>.</summary>
    public void Null()
    {
        BeforeValue();
        Add(Scalar.Null);
    }

    /// <summary>A value that exists already; it is shared, not copied.</summary>
    /// <exception cref="ArgumentException">The value is missing.</exception>
    public void Value(EntityValue value)
    {
        BeforeValue();
        Add(value.Node ?? throw new ArgumentException("A missing value cannot be added.", nameof(value)));
    }

    /// <summary>The value that the events made; the builder is then ready for the next one.</summary>
    /// <exception cref="InvalidOperationException">No value was pushed, or an object or array is still open.</exception>
    public EntityValue Build()
    {
        if (_frames.Count != 0 || _valueCount != 1)
        {
            throw new InvalidOperationException(_frames.Count != 0 ? "An object or array is still open." : "No value was pushed.");
        }

        var value = new EntityValue(_values[0]);
        Reset();
        return value;
    }

    /// <summary>Forgets the events of an unfinished value; what is kept for sharing stays.</summary>
    public void Reset()
    {
        _frames.Clear();
        _values.AsSpan(0, _valueCount).Clear();
        _valueCount = 0;
        _keyCount = 0;
        _pendingKey = null;
    }

    private void Start(ShapeTree.Node? shape, bool isObject)
    {
        BeforeValue();
        if (_frames.Count == MaxDepth)
        {
            throw new InvalidOperationException($"Values are nested at most {MaxDepth} deep.");
        }

        _frames.Add(new Frame(isObject, _valueCount, _keyCount, shape));
        _pendingKey = null;
    }

    private void AddKey(string key)
    {
        if (_frames.Count == 0 || !_frames[^1].IsObject || _pendingKey is not null)
        {
            throw new InvalidOperationException("A key is not due here.");
        }

        var frame = _frames[^1];
        if (frame.Shape is { } shape)
        {
            var next = _shapes.Next(shape, key);
            key = next?.Key ?? key;
            _frames[^1] = frame with { Shape = next };
        }

        if (_keyCount == _keys.Length)
        {
            Array.Resize(ref _keys, _keyCount * 2);
        }

        _keys[_keyCount++] = key;
        _pendingKey = key;
    }

    private void BeforeValue()
    {
        bool due = _frames.Count == 0 ? _valueCount == 0 : !_frames[^1].IsObject || _pendingKey is not null;
        if (!due)
        {
            throw new InvalidOperationException(_frames.Count == 0 ? "The value is complete." : "A key is due before the value.");
        }
    }

    private void Add(object node)
    {
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        _values[_valueCount++] = node;
        _pendingKey = null;
    }

    private Frame Pop(bool isObject)
    {
        if (_frames.Count == 0 || _frames[^1].IsObject != isObject || (isObject && _pendingKey is not null))
        {
            throw new InvalidOperationException(isObject ? "No object can end here." : "No array can end here.");
        }

        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        return frame;
    }

    private void Drop(Frame frame)
    {
        _values.AsSpan(frame.FirstValue, _valueCount - frame.FirstValue).Clear();
        _valueCount = frame.FirstValue;
        _keyCount = frame.FirstKey;
    }

    private readonly record struct Frame(bool IsObject, int FirstValue, int FirstKey, ShapeTree.Node? Shape);
}
