using System.Runtime.InteropServices;

namespace Idp.Catalog.Model;

/// <summary>Makes an <see cref="EntityValue"/> of events, as a reader of YAML or JSON pushes them.</summary>
/// <remarks>
/// Made to be used again: short strings and the keys of objects that look alike are kept once for all values that one builder
/// makes, within fixed bounds. Keys come in any order and more than once: the last value counts, the order is JavaScript's.
/// Events out of order are the caller's mistake. Not thread-safe; what it built is.
/// </remarks>
public sealed partial class EntityValueBuilder
{
    /// <summary>The deepest nesting that a value can have: 512. Readers bound their input below it.</summary>
    public const int MaxDepth = 512;

    private readonly ShortStringCache _strings = new();
    private readonly ShapeTree _shapes = new();
    private readonly List<string> _keys = [];
    private Frame[] _frames = new Frame[16];
    private int _depth;
    private Slot[] _values = new Slot[64];
    private int _valueCount;

    // Of texts that stand under no key that is known.
    private TextHabit _otherTexts;

    // The innermost that is open. What is outside of everything takes one value.
    private Frame _open;

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">A key is due, the value is complete, or the nesting exceeds <see cref="MaxDepth"/>.</exception>
    public void StartObject()
        => Start(new Frame { IsObject = true, FirstValue = _valueCount, FirstKey = _keys.Count, Shape = _shapes.Root });

    /// <summary>Begins an array.</summary>
    /// <inheritdoc cref="StartObject" path="/exception"/>
    public void StartArray() => Start(new Frame { IsArray = true, FirstValue = _valueCount, FirstKey = _keys.Count, Shape = _open.Shape });

    /// <summary>The key of the value that comes next.</summary>
    /// <exception cref="InvalidOperationException">No object is open, or the last key has no value yet.</exception>
    public void Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        BeforeKey();
        AddKey(_strings.Get(key));
    }

    /// <inheritdoc cref="Key(string)"/>
    public void Key(ReadOnlySpan<byte> utf8)
    {
        BeforeKey();
        if (_open.Shape is { } shape && ShapeTree.Find(shape, utf8) is { } next)
        {
            _open.Shape = next;
            return;
        }

        AddKey(_strings.Get(utf8));
    }

    /// <summary>Ends the innermost object.</summary>
    /// <exception cref="InvalidOperationException">No object is open, or the last key has no value.</exception>
    public void EndObject()
    {
        if (!_open.IsObject || _open.HasKey)
        {
            throw new InvalidOperationException("No object can end here.");
        }

        var values = _values.AsSpan(_open.FirstValue, _valueCount - _open.FirstValue);
        var node = values.IsEmpty ? ObjectNode.Empty
            : _open.Shape is { } shape ? new ObjectNode(shape.Shape, values)
            : PropertyOrder.Arrange(CollectionsMarshal.AsSpan(_keys)[_open.FirstKey..], values);
        End(values, node.Node);
    }

    /// <summary>Ends the innermost array.</summary>
    /// <exception cref="InvalidOperationException">No array is open.</exception>
    public void EndArray()
    {
        if (!_open.IsArray)
        {
            throw new InvalidOperationException("No array can end here.");
        }

        var values = _values.AsSpan(_open.FirstValue, _valueCount - _open.FirstValue);
        object[] items = values.IsEmpty ? [] : new object[values.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = values[i].Node;
        }

        End(values, items);
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
        Add(_strings.Get(utf8, ref _open.Shape is { } shape ? ref shape.Texts : ref _otherTexts));
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
        if (_depth != 0 || _valueCount != 1)
        {
            throw new InvalidOperationException(_depth != 0 ? "An object or array is still open." : "No value was pushed.");
        }

        var value = new EntityValue(_values[0].Node);
        Reset();
        return value;
    }

    /// <summary>Forgets the events of an unfinished value; what is kept for sharing stays.</summary>
    public void Reset()
    {
        _depth = 0;
        _open = default;
        _values.AsSpan(0, _valueCount).Clear();
        _valueCount = 0;
        _keys.Clear();
    }

    private void Start(in Frame frame)
    {
        BeforeValue();
        if (_depth == MaxDepth)
        {
            throw new InvalidOperationException($"Values are nested at most {MaxDepth} deep.");
        }

        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _frames[_depth++] = _open;
        _open = frame;
    }

    private void End(Span<Slot> values, object node)
    {
        values.Clear();
        _valueCount = _open.FirstValue;
        if (_keys.Count > _open.FirstKey)
        {
            _keys.RemoveRange(_open.FirstKey, _keys.Count - _open.FirstKey);
        }

        _open = _frames[--_depth];
        Add(node);
    }

    private void BeforeKey()
    {
        if (!_open.IsObject || _open.HasKey)
        {
            throw new InvalidOperationException("A key is not due here.");
        }

        _open.HasKey = true;
    }

    // While the keys lead to a shape they are known by it; from the first that does not, they are noted one by one.
    private void AddKey(string key)
    {
        if (_open.Shape is { } shape)
        {
            if (_shapes.Next(shape, key) is { } next)
            {
                _open.Shape = next;
                return;
            }

            _keys.AddRange(shape.Keys());
            _open.Shape = null;
        }

        _keys.Add(key);
    }

    private void BeforeValue()
    {
        bool due = _open.IsObject ? _open.HasKey : _open.IsArray || _valueCount == 0;
        if (!due)
        {
            throw new InvalidOperationException(_open.IsObject ? "A key is due before the value." : "The value is complete.");
        }
    }

    private void Add(object node)
    {
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        _values[_valueCount++] = new Slot(node);
        _open.HasKey = false;
    }

    private struct Frame
    {
        public bool IsObject;
        public bool IsArray;
        public bool HasKey;
        public int FirstValue;
        public int FirstKey;

        // Of an object, while its keys lead to one; of an array, where it stands in the object around it.
        public ShapeTree.Node? Shape;
    }
}
