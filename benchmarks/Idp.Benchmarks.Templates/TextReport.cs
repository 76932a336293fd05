using System.Text.Json;

namespace Idp.Benchmarks.Templates;

/// <summary>What a process says that rendered <see cref="SampleText"/> over and over.</summary>
/// <param name="Renders">How many times, after as long a time to warm up.</param>
/// <param name="CpuSeconds">The CPU time of all threads meanwhile.</param>
/// <param name="Text">What the last render gave.</param>
public sealed record TextReport(long Renders, double CpuSeconds, string Text)
{
    /// <summary>Reads the line that a process writes.</summary>
    public static TextReport Read(string json) => JsonSerializer.Deserialize<TextReport>(json, JsonSerializerOptions.Web)!;

    /// <summary>Refuses figures of an engine that gives another text than the others do.</summary>
    /// <returns>The CPU seconds of one render.</returns>
    /// <exception cref="InvalidDataException">It did.</exception>
    public double SecondsOf(string name) => Text == SampleText.Rendered
        ? CpuSeconds / Renders
        : throw new InvalidDataException($"{name} gave another text:\n{Text}");
}
