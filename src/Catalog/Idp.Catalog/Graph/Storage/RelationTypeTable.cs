using System.Collections.Immutable;

namespace Idp.Catalog.Graph.Storage;

/// <summary>The relation types of a catalog and the numbers that stand for them. Immutable: another type makes another table, in which the old numbers hold.</summary>
internal sealed class RelationTypeTable
{
    /// <summary>A number takes one byte of each edge.</summary>
    public const int MaxTypes = 255;

    private const int MaxScanned = 16;

    public static readonly RelationTypeTable Empty = new([]);

    private readonly Dictionary<string, byte> _ids;

    private RelationTypeTable(ImmutableArray<string> names)
    {
        Names = names;
        _ids = new Dictionary<string, byte>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            _ids.Add(names[i], (byte)i);
        }
    }

    public ImmutableArray<string> Names { get; }

    public string this[byte id] => Names[id];

    public bool TryFind(string name, out byte id)
    {
        // Kinds name the few types there are by the same objects all the time.
        for (int i = 0; i < Names.Length && i < MaxScanned; i++)
        {
            if (ReferenceEquals(Names[i], name))
            {
                id = (byte)i;
                return true;
            }
        }

        return _ids.TryGetValue(name, out id);
    }

    /// <summary>The table that knows a type, and the type's number.</summary>
    /// <exception cref="InvalidOperationException">The type is new, and there are <see cref="MaxTypes"/> already.</exception>
    public RelationTypeTable With(string name, out byte id)
    {
        if (TryFind(name, out id))
        {
            return this;
        }

        id = (byte)Names.Length;
        return Names.Length < MaxTypes
            ? new RelationTypeTable(Names.Add(name))
            : throw new InvalidOperationException($"A catalog has at most {MaxTypes} types of relations.");
    }
}
