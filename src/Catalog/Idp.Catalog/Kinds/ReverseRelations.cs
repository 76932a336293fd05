using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>Which relation leads back, by its type and the kinds at its ends. Immutable, so thread-safe.</summary>
internal sealed class ReverseRelations
{
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, string>>> _byType = new(StringComparer.Ordinal);

    // Types pair up once and for all: the first pair that names a type decides its reverse, later ones only add kinds.
    public ReverseRelations(IEnumerable<RelationPair> pairs)
    {
        var reverseOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            reverseOf.TryAdd(pair.Forward, pair.Reverse);
            reverseOf.TryAdd(pair.Reverse, pair.Forward);
            foreach (var from in pair.FromKinds)
            {
                foreach (var to in pair.ToKinds)
                {
                    Add(JavaScriptCase.ToLower(from), pair.Forward, JavaScriptCase.ToLower(to), reverseOf[pair.Forward]);
                    Add(JavaScriptCase.ToLower(to), pair.Reverse, JavaScriptCase.ToLower(from), reverseOf[pair.Reverse]);
                }
            }
        }
    }

    /// <summary>The type of the way back; null when none is declared.</summary>
    /// <param name="from">The kind where the relation starts, in lower case.</param>
    /// <param name="type">The type of the relation.</param>
    /// <param name="to">The kind where it ends, in lower case.</param>
    public string? Find(string from, string type, string to)
        => _byType.TryGetValue(type, out var byFrom) && byFrom.TryGetValue(from, out var byTo) ? byTo.GetValueOrDefault(to) : null;

    private void Add(string from, string type, string to, string reverse)
    {
        if (!_byType.TryGetValue(type, out var byFrom))
        {
            _byType[type] = byFrom = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        }

        if (!byFrom.TryGetValue(from, out var byTo))
        {
            byFrom[from] = byTo = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        byTo[to] = reverse;
    }
}
