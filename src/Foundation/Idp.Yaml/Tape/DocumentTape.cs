using System.Runtime.InteropServices;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>A document that was read without fault, as a flat list of its values in their order.</summary>
internal sealed class DocumentTape(SourceText source)
{
    private readonly List<TapeEntry> _entries = [];

    public SourceText Source => source;

    public int Count => _entries.Count;

    public Span<TapeEntry> Entries => CollectionsMarshal.AsSpan(_entries);

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
}
