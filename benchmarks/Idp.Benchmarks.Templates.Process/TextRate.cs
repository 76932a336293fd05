using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Benchmarks.Templates.Process;

/// <summary>Renders a text over and over: as long to warm up as then to measure.</summary>
internal static class TextRate
{
    private const int Batch = 16;

    /// <param name="mode"><c>parse</c> to parse each time, <c>cached</c> to keep what was parsed.</param>
    /// <param name="seconds">How much CPU time each takes, since the clock runs on beside other programs; 0 to render once.</param>
    /// <param name="template">The text.</param>
    /// <param name="values">What it sees.</param>
    /// <returns>A line of JSON: how many renders took how much CPU time, and what the last one gave.</returns>
    public static string Measure(string mode, double seconds, string template, string values)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions { MaxCachedTexts = mode == "cached" ? 16 : 0 });
        var scope = TemplateScope.From(JsonNode.Parse(values)!.AsObject());
        string text = Render();
        Run(TimeSpan.FromSeconds(seconds));
        var before = Environment.CpuUsage.TotalTime;
        long renders = Run(TimeSpan.FromSeconds(seconds));
        double spent = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        return new JsonObject { ["renders"] = renders, ["cpuSeconds"] = spent, ["text"] = text }.ToJsonString();

        long Run(TimeSpan span)
        {
            long count = 0;
            for (var end = Environment.CpuUsage.TotalTime + span; Environment.CpuUsage.TotalTime < end; count += Batch)
            {
                for (int i = 0; i < Batch; i++)
                {
                    text = Render();
                }
            }

            return count;
        }

        string Render() => engine.RenderText(template, scope) is { Text: { } rendered } ? rendered : throw new InvalidDataException("The text has a fault.");
    }
}
