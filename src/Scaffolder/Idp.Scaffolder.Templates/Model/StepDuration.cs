using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>A length of time as steps write it: seconds, or a number with <c>ms</c>, <c>s</c>, <c>m</c> or <c>h</c>.</summary>
internal static class StepDuration
{
    private const double MaxSeconds = 7 * 24 * 60 * 60;

    private static readonly (string Unit, double Seconds)[] Units = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)];

    /// <returns>Null for what is no length of time between 0 and seven days.</returns>
    public static TimeSpan? Of(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => OfSeconds(node.GetValue<double>()),
        JsonValueKind.String => Parse(node.GetValue<string>()),
        _ => null,
    };

    private static TimeSpan? Parse(string text)
    {
        foreach (var (unit, seconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            {
                return OfSeconds(number * seconds);
            }
        }

        return null;
    }

    private static TimeSpan? OfSeconds(double seconds) => seconds is >= 0 and <= MaxSeconds ? TimeSpan.FromSeconds(seconds) : null;
}
