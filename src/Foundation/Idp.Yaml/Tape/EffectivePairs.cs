using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>Works out the pairs of a map whose keys are not all different strings.</summary>
/// <remarks>
/// As in JavaScript, of two keys with one text (<c>1: a</c>, <c>"1": b</c>) the last value stands in the place of the first.
/// Under YAML 1.1 the key <c>&lt;&lt;</c> adds the pairs of other maps that are not there yet.
/// </remarks>
internal static class EffectivePairs
{
    public static void Settle(DocumentTape tape, int mapping, Func<SourceSpan, SourceLocation> locate, List<Diagnostic> faults)
    {
        var pairs = new List<(int Key, int Value)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var (key, value) in tape.PairsOf(mapping))
        {
            if (tape[key].IsMergeKey)
            {
                isChanged = true;
                if (!TryMerge(tape, value, pairs, places))
                {
                    faults.Add(new Diagnostic(YamlDiagnostics.BadMerge, locate(tape[value].Span)));
                }
            }
            else if (places.TryGetValue(KeyText.Of(tape, key), out var place))
            {
                isChanged = true;
                pairs[place] = (key, value);
            }
            else
            {
                places.Add(KeyText.Of(tape, key), pairs.Count);
                pairs.Add((key, value));
            }
        }

        if (isChanged)
        {
            tape.Replace(mapping, pairs);
        }
    }

    private static bool TryMerge(DocumentTape tape, int value, List<(int Key, int Value)> pairs, Dictionary<string, int> places)
    {
        var source = tape.Resolve(value);
        switch (tape[source].Kind)
        {
            case TapeKind.Mapping:
                AddMissing(tape, source, pairs, places);
                return true;
            case TapeKind.Sequence:
                for (var item = source + 1; item < tape[source].Next; item = tape[item].Next)
                {
                    var map = tape.Resolve(item);
                    if (tape[map].Kind != TapeKind.Mapping)
                    {
                        return false;
                    }

                    AddMissing(tape, map, pairs, places);
                }

                return true;
            default:
                return false;
        }
    }

    private static void AddMissing(DocumentTape tape, int source, List<(int Key, int Value)> pairs, Dictionary<string, int> places)
    {
        foreach (var (key, value) in tape.PairsOf(source))
        {
            if (places.TryAdd(KeyText.Of(tape, key), pairs.Count))
            {
                pairs.Add((key, value));
            }
        }
    }
}
