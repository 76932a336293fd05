namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The pairs of kind and namespace that occur, each once: a node keeps the number of its pair and its own name only.</summary>
/// <remarks>Grows while a segment is built and never after; from then on thread-safe.</remarks>
internal sealed class NamePrefixes
{
    private readonly List<Prefix> _all = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int Count => _all.Count;

    public Prefix this[int id] => _all[id];

    public int GetOrAdd(string kind, string @namespace)
    {
        if (!TryFind(kind, @namespace, out int id))
        {
            string text = $"{kind}:{@namespace}/";
            id = _all.Count;
            _ids.Add(text, id);
            _all.Add(new Prefix(kind, @namespace, text));
        }

        return id;
    }

    public bool TryFind(string kind, string @namespace, out int id)
    {
        int length = kind.Length + @namespace.Length + 2;
        Span<char> text = length <= 256 ? stackalloc char[length] : new char[length];
        kind.CopyTo(text);
        text[kind.Length] = ':';
        @namespace.CopyTo(text[(kind.Length + 1)..]);
        text[^1] = '/';
        return TryFind(text, out id);
    }

    public bool TryFind(ReadOnlySpan<char> text, out int id) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out id);

    /// <summary>A kind and a namespace in lower case, and both as they begin a reference.</summary>
    internal readonly record struct Prefix(string Kind, string Namespace, string Text);
}
