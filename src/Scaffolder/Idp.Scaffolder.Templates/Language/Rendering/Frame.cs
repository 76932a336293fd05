using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The variables of a text, a loop, a block or a macro that are looked up by name.</summary>
/// <param name="parent">Where to look on.</param>
/// <param name="isIsolated">Whether setting a variable never reaches the parent.</param>
/// <param name="isTopLevel">Whether variables set here are the text's own, and exported.</param>
internal sealed class Frame(Frame? parent, bool isIsolated = false, bool isTopLevel = false)
{
    private string[] _names = [];
    private object?[] _values = [];
    private int _count;

    public Frame? Parent => parent;

    public bool IsTopLevel => isTopLevel;

    /// <summary>Sets a variable of this very frame.</summary>
    public void Put(string name, object? value)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            if (_count == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(4, _count * 2));
                Array.Resize(ref _values, _names.Length);
            }

            index = _count++;
            _names[index] = name;
        }

        _values[index] = value;
    }

    /// <summary>Sets the nearest variable of that name, or one of this frame.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="hides">Whether a variable that is undefined counts as one.</param>
    public void Assign(string name, object? value, bool hides)
    {
        for (var frame = this; frame is not null; frame = frame.Isolates ? null : frame.Parent)
        {
            if (frame.Find(name, hides) is { } index)
            {
                frame._values[index] = value;
                return;
            }
        }

        Put(name, value);
    }

    /// <summary>Finds a variable here or further out.</summary>
    public bool TryLookup(string name, bool hides, out object? value)
    {
        for (var frame = this; frame is not null; frame = frame.Parent)
        {
            if (frame.Find(name, hides) is { } index)
            {
                value = frame._values[index];
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool Isolates => isIsolated;

    private int? Find(string name, bool hides)
    {
        int index = IndexOf(name);
        return index < 0 || (!hides && _values[index] is Undefined) ? null : index;
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_names[i], name) || string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
