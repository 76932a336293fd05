using System.Diagnostics;
using System.Globalization;

namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>What a change of one page costs a process that serves its site.</summary>
internal static class ServedChange
{
    private const int Changes = 12;

    // Linux counts the time of a process in hundredths of a second.
    private const double TicksPerSecond = 100;

    /// <summary>Serves a site, changes a page over and over, and asks for it each time.</summary>
    /// <returns>The CPU seconds until the site is served, and those of a change in the middle of all.</returns>
    /// <exception cref="InvalidDataException">The page that was asked for is not the changed one.</exception>
    public static async Task<(double Opening, double Change)> MeasureAsync(string tool, string sources)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, ["serve", sources, "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        try
        {
            string address = await LineAsync(process, "http://127.0.0.1").ConfigureAwait(false);
            address = address[address.IndexOf("http", StringComparison.Ordinal)..].Split(' ')[0];
            double opening = CpuSeconds(process);
            string page = Directory.EnumerateFiles(Path.Combine(sources, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(IsNoIndex);
            string path = Path.GetRelativePath(Path.Combine(sources, "docs"), page)[..^".md".Length].Replace('\\', '/') + "/";
            string text = await File.ReadAllTextAsync(page).ConfigureAwait(false);
            using var client = new HttpClient();
            var costs = new List<double>();
            for (int i = 0; i < Changes; i++)
            {
                double before = CpuSeconds(process);
                string marker = string.Create(CultureInfo.InvariantCulture, $"Marked {i} times.");
                await File.WriteAllTextAsync(page, $"{text}\n\n{marker}\n").ConfigureAwait(false);
                await LineAsync(process, "changed: 1 page").ConfigureAwait(false);
                string shown = await client.GetStringAsync(new Uri(new Uri(address), path)).ConfigureAwait(false);
                if (!shown.Contains(marker, StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"'{path}' is not the page that was written.");
                }

                costs.Add(CpuSeconds(process) - before);
            }

            await File.WriteAllTextAsync(page, text).ConfigureAwait(false);
            return (opening, Middle.Of(costs));
        }
        finally
        {
            process.Kill();
        }
    }

    private static bool IsNoIndex(string page) => Path.GetFileName(page) is not ("index.md" or "README.md");

    private static async Task<string> LineAsync(Process process, string wanted)
    {
        while (await process.StandardError.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.Contains(wanted, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidDataException($"The process ended before it said '{wanted}'.");
    }

    private static double CpuSeconds(Process process)
    {
        string stat = File.ReadAllText($"/proc/{process.Id}/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
