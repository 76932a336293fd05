using System.Globalization;
using System.Text.RegularExpressions;

namespace Idp.Yaml.Typing;

/// <summary>Timestamps of YAML 1.1, as JavaScript's <c>Date</c> writes them into JSON.</summary>
internal static partial class Timestamp
{
    /// <summary>Brings a date, or a date with a time, into the form <c>2001-12-15T02:59:43.100Z</c>.</summary>
    public static bool TryNormalize(string text, out string? normalized)
    {
        normalized = null;
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var fraction = match.Groups[7].Value;
        var milliseconds = fraction.Length == 0 ? 0 : int.Parse((fraction + "00").AsSpan(1, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        var year = Part(match, 1);
        if (year is 0 or > 9998)
        {
            return false;
        }

        // As Date.UTC has it, months and days beyond their range count on into the next.
        var time = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc)
            .AddMonths(Part(match, 2) - 1).AddDays(Part(match, 3) - 1)
            .AddHours(Part(match, 4)).AddMinutes(Part(match, 5)).AddSeconds(Part(match, 6)).AddMilliseconds(milliseconds)
            .AddMinutes(-OffsetMinutes(match.Groups[8].Value));
        normalized = time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return true;
    }

    // A number below 30 is hours, else minutes.
    private static double OffsetMinutes(string zone)
    {
        if (zone.Length == 0 || zone == "Z")
        {
            return 0;
        }

        var offset = zone[1..].Split(':').Aggregate(0.0, (sum, part) => (sum * 60) + int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture));
        offset = offset < 30 ? offset * 60 : offset;
        return zone[0] == '-' ? -offset : offset;
    }

    private static int Part(Match match, int group)
        => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(\.[0-9]+)?(?:[ \t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
