using Idp.Diagnostics;
using Idp.Yaml.Parsing;
using Idp.Yaml.Parsing.Plain;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Fuzzing;

/// <summary>Reads the documents of a file with both parsers, and says where they differ.</summary>
public sealed class ParserComparison
{
    private static readonly YamlReaderOptions Options = new();
    private static readonly PlainParser Plain = new();
    private static readonly YamlDotNetParser Whole = new();
    private readonly int[] _handOvers = new int[Enum.GetValues<HandOver>().Length];

    /// <summary>Documents that the plain parser read.</summary>
    public int Accepted => _handOvers[(int)HandOver.None];

    /// <summary>Documents without fault that the plain parser left.</summary>
    public int HandedOver { get; private set; }

    /// <summary>Documents that the plain parser left and that have a fault.</summary>
    public int Refused { get; private set; }

    /// <summary>Documents without fault that were left, by reason.</summary>
    public IEnumerable<(string Reason, int Documents)> Reasons => Enum.GetValues<HandOver>()
        .Where(reason => reason != HandOver.None && _handOvers[(int)reason] > 0)
        .Select(reason => (reason.ToString(), _handOvers[(int)reason]))
        .OrderByDescending(pair => pair.Item2);

    /// <summary>Adds what another comparison counted.</summary>
    public void Add(ParserComparison other)
    {
        HandedOver += other.HandedOver;
        Refused += other.Refused;
        for (var i = 0; i < _handOvers.Length; i++)
        {
            _handOvers[i] += other._handOvers[i];
        }
    }

    /// <summary>The first difference of a file; null when there is none.</summary>
    public string? Compare(byte[] utf8)
    {
        var source = new SourceText("mutant.yaml", utf8);
        foreach (var slice in new DocumentSplitter(source, Options.MaxDocuments).Split())
        {
            if (Compare(source, slice) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private string? Compare(SourceText source, in DocumentSlice slice)
    {
        var actual = new RecordingSink();
        var handOver = PlainParser.Read(source, slice, Options, actual, CancellationToken.None, out var isNull);
        var expected = new RecordingSink();
        Whole.TryRead(source, slice, Options, expected, CancellationToken.None, out var result);
        var isFaultless = result.Success && result.Diagnostics.IsEmpty;
        if (handOver != HandOver.None)
        {
            return Count(handOver, isFaultless, actual);
        }

        _handOvers[(int)HandOver.None]++;
        if (!isFaultless)
        {
            return $"accepted, but {result.Diagnostics[0]}";
        }

        var differs = Enumerable.Range(0, Math.Max(actual.Events.Count, expected.Events.Count))
            .Where(i => i >= actual.Events.Count || i >= expected.Events.Count || actual.Events[i] != expected.Events[i])
            .Select(i => $"event {i} is {At(actual, i)}, expected {At(expected, i)}")
            .FirstOrDefault();
        return differs ?? (result.IsNull != isNull ? $"null is {isNull}, expected {result.IsNull}" : TapeDifference(source, slice));
    }

    private string? Count(HandOver handOver, bool isFaultless, RecordingSink sink)
    {
        if (isFaultless)
        {
            HandedOver++;
            _handOvers[(int)handOver]++;
        }
        else
        {
            Refused++;
        }

        return sink.Events.Count > 0 ? "handed over, but the sink was given values" : null;
    }

    private static string At(RecordingSink sink, int index) => index < sink.Events.Count ? sink.Events[index].ToString() : "nothing";

    // Positions are looked up in tapes.
    private static string? TapeDifference(SourceText source, in DocumentSlice slice)
    {
        if (!Plain.TryParse(source, slice, Options, [], CancellationToken.None, out var actual)
            || !Whole.TryParse(source, slice, Options, [], CancellationToken.None, out var expected))
        {
            return "no tape";
        }

        if (actual!.Count != expected!.Count)
        {
            return $"the tape has {actual.Count} entries, expected {expected.Count}";
        }

        for (var i = 0; i < actual.Count; i++)
        {
            if (Place(actual[i]) != Place(expected[i]))
            {
                return $"entry {i} is {Place(actual[i])}, expected {Place(expected[i])}";
            }
        }

        return null;
    }

    private static (TapeKind Kind, int Start, int End, int Next, double Number, string? Text) Place(in TapeEntry entry)
        => (entry.Kind, entry.Start, entry.End, entry.Next, double.IsNaN(entry.Number) ? 0 : entry.Number, entry.Kind == TapeKind.String ? entry.Text : null);
}
