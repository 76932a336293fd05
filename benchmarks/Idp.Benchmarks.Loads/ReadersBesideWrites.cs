using System.Diagnostics;
using System.Globalization;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Loads;

/// <summary>One reader that counts services over and over, alone and then beside 1,000 writes a second; how long 99 of 100 counts take at most.</summary>
public static class ReadersBesideWrites
{
    private const int WritesPerSecond = 1000;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(6);

    /// <returns>The two times in microseconds, and the writes that were made.</returns>
    public static async Task<string> RunAsync(string folder)
    {
        var loaded = await OurLoad.LoadAsync(folder, Environment.ProcessorCount);
        using var catalog = new EntityCatalog(loaded.Snapshot);
        int services = catalog.Current.CountOf(Answers.Services);
        Measure(catalog, TimeSpan.FromSeconds(1), services);
        double idle = Measure(catalog, Span, services);

        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(catalog, stop.Token));
        double busy = Measure(catalog, Span, services);
        await stop.CancelAsync();
        double writes = await writing / Span.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{idle} {busy} {writes}");
    }

    private static double Measure(EntityCatalog catalog, TimeSpan span, int services)
    {
        var times = new List<long>(4_000_000);
        long end = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        for (long start = Stopwatch.GetTimestamp(); start < end;)
        {
            // The writer changes descriptions only, so the answer stays.
            if (catalog.Current.CountOf(Answers.Services) != services)
            {
                throw new InvalidDataException("A reader saw another count of services.");
            }

            long now = Stopwatch.GetTimestamp();
            times.Add(now - start);
            start = now;
        }

        times.Sort();
        return times[(int)(times.Count * 0.99)] * 1e6 / Stopwatch.Frequency;
    }

    private static async Task<int> WriteAsync(EntityCatalog catalog, CancellationToken stop)
    {
        var components = catalog.Current.Entities.Where(entity => entity.IsKind("component")).Take(20_000).ToArray();
        var clock = Stopwatch.StartNew();
        int writes = 0;
        while (!stop.IsCancellationRequested)
        {
            if (writes > clock.Elapsed.TotalSeconds * WritesPerSecond)
            {
                await Task.Delay(1, CancellationToken.None);
                continue;
            }

            var entity = components[writes % components.Length];
            var changed = entity.WithMetadata("description", string.Create(CultureInfo.InvariantCulture, $"Write {writes}."));
            await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(changed, catalog.Current.RelationsOf(entity.Ref))), CancellationToken.None);
            writes++;
        }

        return writes;
    }
}
