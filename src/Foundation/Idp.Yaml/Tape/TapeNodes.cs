using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>Builds the tree of a tape. What several aliases name is built once and shared.</summary>
internal sealed class TapeNodes
{
    private readonly DocumentTape _tape;
    private readonly Dictionary<int, YamlNode> _anchored = [];

    private TapeNodes(DocumentTape tape) => _tape = tape;

    public static YamlNode Build(DocumentTape tape, SourceSpan end)
        => tape.Count == 0 ? new YamlScalar(null, end) : new TapeNodes(tape).Node(0);

    private YamlNode Node(int index)
    {
        var entry = _tape[index];
        switch (entry.Kind)
        {
            case TapeKind.Alias:
                var target = _tape.Resolve(index);
                if (!_anchored.TryGetValue(target, out var named))
                {
                    _anchored.Add(target, named = Node(target));
                }

                return named.MovedTo(entry.Span);
            case TapeKind.Mapping:
                return new YamlMapping(Entries(index), entry.Span, _tape.TagOf(index));
            case TapeKind.Sequence:
                return new YamlSequence(Items(index, entry.Next), entry.Span, _tape.TagOf(index));
            default:
                return new YamlScalar(Scalar(entry), entry.Span, _tape.TagOf(index));
        }
    }

    private static object? Scalar(in TapeEntry entry) => entry.Kind switch
    {
        TapeKind.Null => null,
        TapeKind.True => true,
        TapeKind.False => false,
        TapeKind.Number => entry.Number,
        _ => entry.Text,
    };

    private ImmutableArray<YamlNode> Items(int sequence, int end)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var item = sequence + 1; item < end; item = _tape[item].Next)
        {
            items.Add(Node(item));
        }

        return items.DrainToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(int mapping)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var (key, value) in _tape.PairsOf(mapping))
        {
            entries.Add(new YamlEntry(KeyText.Of(_tape, key), _tape[key].Span, Node(value)));
        }

        return entries.DrainToImmutable();
    }
}
