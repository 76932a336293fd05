using System.Runtime.InteropServices;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>A document that was read without fault, as a flat list of its values in their order.</summary>
internal sealed class DocumentTape(SourceText source, int characters)
{
    // A descriptor has a value to about fifteen characters; a long text in it must not make the tape long.
    private const int CharactersPerEntry = 12;
    private const int MostExpectedEntries = 128;

    private readonly List<TapeEntry> _entries = new(Math.Min(characters / CharactersPerEntry, MostExpectedEntries));
    private Dictionary<int, List<(int Key, int Value)>>? _replaced;
    private Dictionary<int, string>? _tags;

    public SourceText Source => source;

    public int Count => _entries.Count;

    public ref TapeEntry this[int index] => ref CollectionsMarshal.AsSpan(_entries)[index];

    public bool IsNull => Count == 0 || this[Resolve(0)].Kind == TapeKind.Null;

    public int Add(TapeEntry entry)
    {
        entry.Next = Count + 1;
        _entries.Add(entry);
        return Count - 1;
    }

    /// <summary>The value that an entry stands for: itself, or what its alias leads to.</summary>
    public int Resolve(int index)
    {
        while (this[index].Kind == TapeKind.Alias)
        {
            index = this[index].Target;
        }

        return index;
    }

    /// <summary>The pairs of a map, each text of a key once.</summary>
    public PairSequence PairsOf(int mapping)
        => new(this, mapping, _replaced is not null && _replaced.TryGetValue(mapping, out var pairs) ? pairs : null);

    /// <summary>The tag of an unknown type, where those are kept.</summary>
    public string? TagOf(int index) => _tags?.GetValueOrDefault(index);

    public void SetTag(int index, string tag) => (_tags ??= [])[index] = tag;

    /// <summary>Gives a map other pairs than those it is written with.</summary>
    public void Replace(int mapping, List<(int Key, int Value)> pairs) => (_replaced ??= [])[mapping] = pairs;

    /// <summary>The pairs of a map, for <c>foreach</c>.</summary>
    public struct PairSequence(DocumentTape tape, int mapping, List<(int Key, int Value)>? replaced)
    {
        private readonly int _end = replaced is null ? tape[mapping].Next : replaced.Count;
        private int _next = replaced is null ? mapping + 1 : 0;

        public (int Key, int Value) Current { get; private set; }

        public readonly PairSequence GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            if (replaced is not null)
            {
                Current = replaced[_next++];
                return true;
            }

            Current = (_next, tape[_next].Next);
            _next = tape[Current.Value].Next;
            return true;
        }
    }
}
