using System.Diagnostics.CodeAnalysis;

namespace Idp.JsonSchemas.Graph;

/// <summary>The schemas of <c>properties</c> by name. Immutable, thread-safe.</summary>
internal sealed class PropertyTable
{
    public static readonly PropertyTable Empty = new([]);
    private const int Scanned = 16;

    private readonly (string Name, SchemaNode Schema)[] _properties;
    private readonly uint[] _marks;
    private readonly Dictionary<string, SchemaNode>? _byName;

    public PropertyTable((string Name, SchemaNode Schema)[] properties)
    {
        _properties = properties;
        _marks = Array.ConvertAll(properties, property => MarkOf(property.Name));
        if (properties.Length > Scanned)
        {
            _byName = properties.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        }
    }

    public bool Contains(string name) => TryFind(name, out _);

    public bool TryFind(string name, [NotNullWhen(true)] out SchemaNode? schema)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out schema);
        }

        uint mark = _marks.Length == 0 ? 0 : MarkOf(name);
        for (int i = 0; i < _marks.Length; i++)
        {
            if (_marks[i] == mark && string.Equals(_properties[i].Name, name, StringComparison.Ordinal))
            {
                schema = _properties[i].Schema;
                return true;
            }
        }

        schema = null;
        return false;
    }

    // What tells most names apart without looking at their texts: the length, and the letters at both ends.
    private static uint MarkOf(string name) => name.Length == 0 ? 0 : ((uint)name.Length << 24) ^ ((uint)name[0] << 12) ^ name[^1];
}
