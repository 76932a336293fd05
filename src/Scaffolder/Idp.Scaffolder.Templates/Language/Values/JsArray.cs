namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>A list. One that belongs to a scope is frozen: many renders share it.</summary>
internal sealed class JsArray
{
    private object?[] _items;

    public JsArray(int capacity = 0) => _items = capacity == 0 ? [] : new object?[capacity];

    public JsArray(ReadOnlySpan<object?> items)
    {
        _items = items.ToArray();
        Count = _items.Length;
    }

    public int Count { get; private set; }

    public bool IsFrozen { get; private set; }

    public ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    /// <summary>The items to sort, turn round or overwrite in place.</summary>
    public Span<object?> Editable
    {
        get
        {
            RequireMutable();
            return _items.AsSpan(0, Count);
        }
    }

    /// <summary>An item; undefined beyond the ends.</summary>
    public object? this[int index] => (uint)index < (uint)Count ? _items[index] : Undefined.Value;

    public void Freeze() => IsFrozen = true;

    public void Add(object? item)
    {
        RequireMutable();
        Reserve(Count + 1);
        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<object?> items)
    {
        RequireMutable();
        Reserve(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Replaces <paramref name="removed"/> items from <paramref name="start"/> on.</summary>
    public void Splice(int start, int removed, ReadOnlySpan<object?> inserted)
    {
        RequireMutable();
        int count = Count - removed + inserted.Length;
        Reserve(count);
        Array.Copy(_items, start + removed, _items, start + inserted.Length, Count - start - removed);
        inserted.CopyTo(_items.AsSpan(start));
        if (count < Count)
        {
            Array.Clear(_items, count, Count - count);
        }

        Count = count;
    }

    private void Reserve(int count)
    {
        if (count > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(count, Math.Max(4, _items.Length * 2)));
        }
    }

    private void RequireMutable()
    {
        if (IsFrozen)
        {
            throw new TemplateFault(LanguageFaults.Failed, "a value of the scope cannot be changed through a computed name");
        }
    }
}
