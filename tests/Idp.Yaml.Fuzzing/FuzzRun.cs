using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Idp.Yaml.Fuzzing;

/// <summary>Compares the parsers on many changed documents.</summary>
public sealed class FuzzRun
{
    private const int MostShown = 20;

    /// <summary>What the comparison counted.</summary>
    public ParserComparison Comparison { get; } = new();

    /// <summary>The documents that the parsers differ on, as JSON strings, with what differs; the first few of them.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Compares so many changed documents.</summary>
    /// <param name="documents">What to change.</param>
    /// <param name="mutants">How many.</param>
    /// <param name="seed">The same seed changes the same.</param>
    public static FuzzRun Start(IReadOnlyList<string> documents, int mutants, int seed)
    {
        var run = new FuzzRun();
        var mutator = new Mutator(documents, seed);
        for (var i = 0; i < mutants && run.Differences.Count < MostShown; i++)
        {
            var mutant = mutator.Next();
            if (run.Comparison.Compare(mutant) is { } difference)
            {
                run.Differences.Add($"{difference}\n  {JsonSerializer.Serialize(Encoding.UTF8.GetString(mutant))}");
            }
        }

        return run;
    }

    /// <summary>Adds another run.</summary>
    public void Add(FuzzRun other)
    {
        Comparison.Add(other.Comparison);
        Differences.AddRange(other.Differences);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var (accepted, handedOver, refused) = (Comparison.Accepted, Comparison.HandedOver, Comparison.Refused);
        var all = (double)Math.Max(1, accepted + handedOver + refused);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{accepted + handedOver + refused} documents: {accepted} read by the plain parser ({accepted / all:P1}), {handedOver} handed over without fault ({handedOver / all:P1}), {refused} refused ({refused / all:P1}); {Differences.Count} differences\n")
            + string.Join('\n', Comparison.Reasons.Select(pair => $"  {pair.Reason}: {pair.Documents}"));
    }
}
