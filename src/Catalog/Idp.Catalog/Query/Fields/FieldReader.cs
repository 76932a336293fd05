using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Reads the search rows of entities under one key, without making those of the other keys. Not thread-safe.</summary>
/// <param name="key">In lower case.</param>
internal sealed class FieldReader(string key) : IFieldTexts
{
    private readonly FieldEntries _entries = new();
    private readonly FieldWalk? _walk = IsPlain(key) ? new FieldWalk(key) : null;

    /// <summary>Whether a key can be told from the entity's keys one by one.</summary>
    /// <remarks>In others the case of a letter may depend on letters of the next part of the path, so the path is made whole.</remarks>
    public static bool IsPlain(string key) => key.Length <= FieldEntry.MaxLength && Ascii.IsValid(key);

    /// <summary>The rows of one entity, valid until the next call. Not for keys of relations.</summary>
    public ReadOnlySpan<FieldEntry> Read(Entity entity)
    {
        _entries.Clear();
        if (_walk is not null)
        {
            _walk.Visit(entity, this);
        }
        else if (key.Length <= FieldEntry.MaxLength)
        {
            ReadAmongAll(entity);
        }

        return _entries.All;
    }

    void IFieldTexts.Add(int key, string? text) => _entries.Add(text is null ? default : FieldEntry.Of(text));

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
}
