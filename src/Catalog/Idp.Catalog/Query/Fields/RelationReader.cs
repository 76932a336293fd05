using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>Reads the search rows of nodes under <c>relations.TYPE</c> out of the graph. Not thread-safe.</summary>
internal sealed class RelationReader(string key, RelationGraph graph, Func<int, string> keyOf)
{
    private readonly Dictionary<int, FieldEntry> _targets = [];
    private readonly FieldEntries _entries = new();
    private readonly byte[] _types = TypesOf(key, graph.Types);

    /// <summary>The relation types of a key: those whose lower case it names.</summary>
    public static byte[] TypesOf(string key, RelationTypeTable table)
    {
        var types = new List<byte>(1);
        for (int type = 0; type < table.Names.Length; type++)
        {
            if (key.AsSpan(SearchKeys.RelationPrefix.Length).SequenceEqual(JavaScriptCase.ToLower(table.Names[type])))
            {
                types.Add((byte)type);
            }
        }

        return [.. types];
    }

    /// <summary>The rows of one node, valid until the next call.</summary>
    public ReadOnlySpan<FieldEntry> Read(int node)
    {
        _entries.Clear();
        foreach (byte type in _types)
        {
            foreach (int target in graph.Out(node).OfType(type).Nodes)
            {
                if (!_targets.TryGetValue(target, out var entry))
                {
                    entry = FieldEntry.Of(keyOf(target));
                    _targets.Add(target, entry);
                }

                _entries.Add(entry);
            }
        }

        return _entries.All;
    }
}
