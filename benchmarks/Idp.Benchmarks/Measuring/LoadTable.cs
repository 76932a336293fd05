using System.Globalization;
using System.Text;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Measuring;

/// <summary>Writes what was measured as a table in Markdown.</summary>
internal static class LoadTable
{
    /// <param name="manifest">The catalog.</param>
    /// <param name="samples">For each case its samples by round; the first case is compared with the others.</param>
    public static string Write(CatalogManifest manifest, IReadOnlyList<(LoadCase Case, List<LoadSample> Rounds)> samples)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{manifest.Entities:N0} entities, {manifest.Bytes:N0} bytes, {manifest.References:N0} references, seed {manifest.Seed}; {samples[0].Rounds.Count} rounds\n\n");
        text.Append("| case | entities per CPU second | CPU µs per entity | ours is faster by (median of rounds; least, most) | allocated bytes per entity | peak memory, MiB |\n");
        text.Append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (@case, rounds) in samples)
        {
            var rate = Middle.Of(rounds.Select(round => round.EntitiesPerCpuSecond));
            var peak = Middle.Of(rounds.Select(round => (double)round.Report.PeakBytes)) / 1_048_576;
            text.Append(CultureInfo.InvariantCulture, $"| {@case.Name} | {rate:N0} | {1e6 / rate:N1} | {Ratios(samples[0].Rounds, rounds)} | {Allocated(rounds)} | {peak:N0} |\n");
        }

        return text.ToString();
    }

    private static string Ratios(List<LoadSample> ours, List<LoadSample> theirs)
    {
        if (ReferenceEquals(ours, theirs))
        {
            return "";
        }

        var ratios = ours.Zip(theirs, (our, their) => their.CpuSeconds / our.CpuSeconds).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{Middle.Of(ratios):N2} × ({ratios.Min():N2}, {ratios.Max():N2})");
    }

    private static string Allocated(List<LoadSample> rounds) => rounds[0].Report.AllocatedBytes is null
        ? "–"
        : Middle.Of(rounds.Select(round => (double)round.Report.AllocatedBytes!.Value / round.Report.Entities)).ToString("N0", CultureInfo.InvariantCulture);
}
