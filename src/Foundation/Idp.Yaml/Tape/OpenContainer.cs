namespace Idp.Yaml.Tape;

/// <summary>A map or list that is being read.</summary>
internal sealed class OpenContainer(int index, bool isMapping, int column)
{
    // A short map is searched through; a long one has its keys in a table, so that no map costs the square of its keys.
    private const int SearchedKeys = 12;

    private int _children;
    private Dictionary<(TapeKind Kind, double Number, string? Text), int>? _keys;

    public int Index => index;

    /// <summary>The column of the keys or dashes, from 0; within brackets that of the block collection around them; -1 for none.</summary>
    public int Column => column;

    public int FirstCharacter { get; init; }

    /// <summary>Whether this is a bracket that stands in no other.</summary>
    public bool IsOutermostFlow { get; init; }

    /// <summary>How deep the values in here nest, aliases followed; 1 when it holds scalars only.</summary>
    public int Height { get; set; } = 1;

    /// <summary>The byte after the last value.</summary>
    public int LastEnd { get; set; } = -1;

    /// <summary>Whether a key is something else than a string, so that two different keys may have one text.</summary>
    public bool HasUnusualKeys { get; private set; }

    /// <summary>Whether each key has its value.</summary>
    public bool IsComplete => !isMapping || _children % 2 == 0;

    /// <summary>Counts a child in. Returns whether it is a key.</summary>
    public bool TakeChild(in TapeEntry child)
    {
        var isKey = isMapping && _children % 2 == 0;
        _children++;
        HasUnusualKeys |= isKey && (child.Kind != TapeKind.String || child.IsMergeKey);
        return isKey;
    }

    /// <summary>The first key that equals the one at <paramref name="key"/>, as JavaScript's <c>===</c> compares typed scalars; collections and aliases equal none.</summary>
    public int? FindEqualKey(DocumentTape tape, int key)
    {
        ref var entry = ref tape[key];
        if (entry.Kind > TapeKind.String || entry.IsUnresolved || entry.IsMergeKey || (entry.Kind == TapeKind.Number && double.IsNaN(entry.Number)))
        {
            return null;
        }

        if (_children > SearchedKeys * 2)
        {
            return FindInTable(tape, key);
        }

        for (var other = index + 1; other < key; other = tape[tape[other].Next].Next)
        {
            if (Identity(tape[other]) == Identity(entry))
            {
                return other;
            }
        }

        return null;
    }

    private int? FindInTable(DocumentTape tape, int key)
    {
        if (_keys is null)
        {
            _keys = [];
            for (var other = index + 1; other < key; other = tape[tape[other].Next].Next)
            {
                _keys.TryAdd(Identity(tape[other]), other);
            }
        }

        return _keys.TryAdd(Identity(tape[key]), key) ? null : _keys[Identity(tape[key])];
    }

    private static (TapeKind Kind, double Number, string? Text) Identity(in TapeEntry entry)
        => (entry.IsUnresolved || entry.IsMergeKey ? TapeKind.Alias : entry.Kind, entry.Number, entry.Kind == TapeKind.String ? entry.Text : null);
}
