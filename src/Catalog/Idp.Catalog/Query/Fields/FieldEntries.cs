using System.Runtime.InteropServices;

namespace Idp.Catalog.Query.Fields;

/// <summary>The search rows of one entity under one key, each value once. Made to be used again; not thread-safe.</summary>
internal sealed class FieldEntries
{
    private const int ScannedEntries = 16;

    private readonly List<FieldEntry> _entries = [];
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private bool _hasNull;

    public ReadOnlySpan<FieldEntry> All => CollectionsMarshal.AsSpan(_entries);

    public void Clear()
    {
        _entries.Clear();
        _values.Clear();
        _hasNull = false;
    }

    /// <summary>Adds a row; of two that differ only in the case of what was written, the first counts.</summary>
    public void Add(FieldEntry entry)
    {
        if (entry.Value is null)
        {
            if (!_hasNull)
            {
                _entries.Add(entry);
            }

            _hasNull = true;
        }
        else if (!Holds(entry.Value))
        {
            _entries.Add(entry);
        }
    }

    private bool Holds(string value)
    {
        if (_entries.Count < ScannedEntries)
        {
            foreach (var entry in All)
            {
                if (string.Equals(entry.Value, value, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        if (_values.Count == 0)
        {
            foreach (var entry in All)
            {
                if (entry.Value is not null)
                {
                    _values.Add(entry.Value);
                }
            }
        }

        return !_values.Add(value);
    }
}
