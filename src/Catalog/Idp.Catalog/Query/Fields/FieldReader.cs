using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Reads the search rows of entities under one key, without making those of the other keys. Not thread-safe.</summary>
/// <param name="key">In lower case.</param>
internal sealed class FieldReader(string key)
{
    private readonly FieldEntries _entries = new();
    private readonly bool _isPlain = Ascii.IsValid(key);

    /// <summary>The rows of one entity, valid until the next call. Not for keys of relations.</summary>
    public ReadOnlySpan<FieldEntry> Read(Entity entity)
    {
        _entries.Clear();
        if (key.Length > FieldEntry.MaxLength)
        {
            return [];
        }

        if (!_isPlain)
        {
            ReadAmongAll(entity);
            return _entries.All;
        }

        Visit(entity.Root, 0, isAsWritten: true);
        switch (key)
        {
            case SearchKeys.Name:
                _entries.Add(FieldEntry.Of(entity.Metadata.Value["name"]));
                break;
            case SearchKeys.Namespace:
                foreach (var entry in EnvelopeFields.NamespaceOf(entity))
                {
                    _entries.Add(entry);
                }

                break;
            case SearchKeys.Uid:
                _entries.Add(FieldEntry.Of(EntityUid.Of(entity)));
                break;
            default:
                break;
        }

        return _entries.All;
    }

    // The case of a letter may depend on letters of the next part of the path, so the path is made whole.
    private void ReadAmongAll(Entity entity)
    {
        foreach (var (rowKey, entry) in SearchRows.Of(entity))
        {
            if (string.Equals(rowKey, key, StringComparison.Ordinal))
            {
                _entries.Add(entry);
            }
        }
    }

    /// <param name="value">What stands at the path.</param>
    /// <param name="matched">The length of the path, which is the beginning of the key.</param>
    /// <param name="isAsWritten">Whether the path is in lower case as written.</param>
    private void Visit(EntityValue value, int matched, bool isAsWritten)
    {
        if (isAsWritten && SearchKeys.IsLeftOut(key.AsSpan(0, matched)))
        {
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Object:
                VisitProperties(value, matched, isAsWritten);
                break;
            case ValueKind.Array:
                VisitItems(value, matched, isAsWritten);
                break;
            default:
                if (matched == key.Length)
                {
                    _entries.Add(FieldEntry.Of(value));
                }

                break;
        }
    }

    private void VisitProperties(EntityValue value, int matched, bool isAsWritten)
    {
        if (matched > 0 && (matched == key.Length || key[matched] != '.'))
        {
            return;
        }

        int start = matched == 0 ? 0 : matched + 1;
        var rest = key.AsSpan(start);
        for (int i = 0; i < value.Count; i++)
        {
            string name = value.PropertyName(i);
            if (name.Length <= rest.Length && (name.Length == rest.Length || rest[name.Length] == '.' || start + name.Length == 0)
                && IsLowerCaseOf(name, rest[..name.Length], out bool isSame))
            {
                Visit(value.PropertyValue(i), start + name.Length, isAsWritten && isSame);
            }
        }
    }

    private void VisitItems(EntityValue value, int matched, bool isAsWritten)
    {
        var rest = matched < key.Length && key[matched] == '.' ? key.AsSpan(matched + 1) : default;
        bool mayBeItem = matched < key.Length && key[matched] == '.';
        foreach (var item in value.Items)
        {
            Visit(item, matched, isAsWritten);
            if (mayBeItem && item.AsString() is { } text && text.Length == rest.Length && IsLowerCaseOf(text, rest, out _))
            {
                _entries.Add(FieldEntry.True);
            }
        }
    }

    // A text that is not ASCII has the lower case of one only through letters such as the Kelvin sign.
    private static bool IsLowerCaseOf(string text, ReadOnlySpan<char> lower, out bool isSame)
    {
        isSame = lower.SequenceEqual(text);
        return isSame || (Ascii.IsValid(text) ? Ascii.EqualsIgnoreCase(text, lower) : lower.SequenceEqual(JavaScriptCase.ToLower(text)));
    }
}
