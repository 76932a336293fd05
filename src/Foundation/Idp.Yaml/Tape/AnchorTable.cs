using System.Globalization;

namespace Idp.Yaml.Tape;

/// <summary>The anchors of a document, and what their aliases cost.</summary>
internal sealed class AnchorTable(YamlReaderOptions options)
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Anchor> _byIndex = [];
    private long _expanded;

    /// <summary>Names a value; a later anchor of the same name hides an earlier one.</summary>
    public void Define(string name, int index)
    {
        _byName[name] = index;
        _byIndex[index] = new Anchor();
    }

    public bool TryFind(string name, out int index) => _byName.TryGetValue(name, out index);

    /// <summary>A map or list is complete: <paramref name="height"/> levels deep.</summary>
    public void Close(int index, int height)
    {
        if (_byIndex.TryGetValue(index, out var anchor))
        {
            anchor.Height = height;
        }
    }

    /// <summary>The levels in an anchored value; 0 for a scalar.</summary>
    public int HeightOf(int index) => _byIndex[index].Height;

    /// <summary>Counts one use of an anchor.</summary>
    /// <returns>Null, or why it is one too many.</returns>
    public string? Use(int index, DocumentTape tape)
    {
        var anchor = _byIndex[index];
        if (tape[index].Kind is TapeKind.Mapping or TapeKind.Sequence && anchor.Height == 0)
        {
            return "it stands inside the value that it names";
        }

        if (anchor.Size == 0)
        {
            anchor.Size = Measure(index, tape, out var uses);
            anchor.InnerUses = uses;
        }

        _expanded += anchor.Size;
        anchor.Uses++;
        if (_expanded > options.MaxAliasExpansion)
        {
            return string.Create(CultureInfo.InvariantCulture, $"all aliases together more than {options.MaxAliasExpansion} values");
        }

        return (long)anchor.Uses * anchor.InnerUses > options.MaxAliasCount
            ? string.Create(CultureInfo.InvariantCulture, $"its anchor is used more than {options.MaxAliasCount} times")
            : null;
    }

    /// <summary>The number of values with aliases followed, and npm <c>yaml</c>'s alias count: the largest among the values within.</summary>
    private long Measure(int index, DocumentTape tape, out long uses)
    {
        long size = 0;
        uses = 0;
        for (var at = index; at < tape[index].Next; at++)
        {
            ref var entry = ref tape[at];
            size++;
            switch (entry.Kind)
            {
                case TapeKind.Alias:
                    var inner = _byIndex[entry.Target];
                    size += inner.Size;
                    uses = Math.Max(uses, (inner.Uses + 0L) * inner.InnerUses);
                    break;
                case TapeKind.Mapping or TapeKind.Sequence:
                    break;
                default:
                    uses = Math.Max(uses, 1);
                    break;
            }
        }

        return size;
    }

    private sealed class Anchor
    {
        public int Height { get; set; }

        public long Size { get; set; }

        /// <summary>Starts at 1, as the anchored value itself is counted.</summary>
        public int Uses { get; set; } = 1;

        public long InnerUses { get; set; }
    }
}
