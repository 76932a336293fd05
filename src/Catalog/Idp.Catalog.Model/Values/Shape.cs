namespace Idp.Catalog.Model;

/// <summary>The keys of objects that look alike, kept once: each such object holds only its values. Immutable but for caches, thread-safe.</summary>
internal sealed class Shape
{
    internal static readonly Shape Empty = new([]);
    private const int ScannedKeys = 12;

    private readonly Dictionary<string, int>? _positions;
    private readonly uint[] _marks;
    private Shape? _appended;

    /// <param name="keys">Distinct, in JavaScript's property order.</param>
    internal Shape(string[] keys)
    {
        Keys = keys;
        if (keys.Length > ScannedKeys)
        {
            _marks = [];
            _positions = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
            for (int i = 0; i < keys.Length; i++)
            {
                _positions.Add(keys[i], i);
            }
        }
        else
        {
            _marks = Array.ConvertAll(keys, MarkOf);
        }
    }

    internal string[] Keys { get; }

    /// <summary>Who last found every key right, and need not look at them again.</summary>
    internal object? KeysApprovedBy { get; set; }

    internal int IndexOf(string key)
    {
        if (_positions is not null)
        {
            return _positions.GetValueOrDefault(key, -1);
        }

        uint mark = MarkOf(key);
        var marks = _marks;
        for (int i = 0; i < marks.Length; i++)
        {
            if (marks[i] == mark && string.Equals(Keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>These keys and one more, at the end; the last answer is kept, since the same key is added to many objects.</summary>
    internal Shape Append(string key)
    {
        var cached = _appended;
        if (cached is not null && string.Equals(cached.Keys[^1], key, StringComparison.Ordinal))
        {
            return cached;
        }

        return _appended = new Shape([.. Keys, key]);
    }

    // What tells most keys apart without looking at their texts: the length, and the letters at both ends.
    private static uint MarkOf(string key) => key.Length == 0 ? 0 : ((uint)key.Length << 24) ^ ((uint)key[0] << 12) ^ key[^1];
}
