using System.Globalization;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Reads timestamps of ISO 8601, as far as JavaScript's <c>Date.parse</c> does; a time without a zone is in UTC.</summary>
internal static partial class IsoTimestamp
{
    /// <returns>Milliseconds since 1970, NaN for what looks like a timestamp and is none.</returns>
    /// <exception cref="JsonataFault">It does not even look like one.</exception>
    public static double Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            throw new JsonataFault("D3110", text);
        }

        bool hasTime = match.Groups["time"].Success;
        if ((match.Groups["fraction"].Success && !hasTime) || (match.Groups["zone"].Success && !hasTime && match.Groups["zone"].Value != "Z"))
        {
            return double.NaN;
        }

        double hours = Number(match, "h", 0);
        double month = Number(match, "month", 1);
        double day = Number(match, "day", 1);
        bool isWhole = Number(match, "m", 0) == 0 && Number(match, "s", 0) == 0 && match.Groups["fraction"].Value.Trim('.', '0').Length == 0;
        if (month is < 1 or > 12 || day is < 1 or > 31 || hours > 24 || (hours == 24 && !isWhole))
        {
            return double.NaN;
        }

        string fraction = match.Groups["fraction"].Value.PadRight(4, '0');
        double year = Number(match, "year", 0);
        double days = JsDate.Utc(year + 400, month - 1, day) - (146_097 * JsDate.Day);
        return days + (hours * 3_600_000) + (Number(match, "m", 0) * 60_000) + (Number(match, "s", 0) * 1000)
            + double.Parse(fraction.AsSpan(1, 3), NumberStyles.None, CultureInfo.InvariantCulture) - Offset(match);
    }

    private static double Offset(Match match)
        => ((Number(match, "zh", 0) * 60) + Number(match, "zm", 0)) * 60_000 * (match.Groups["zone"].Value.StartsWith('-') ? -1 : 1);

    private static double Number(Match match, string group, double otherwise)
        => match.Groups[group].Success ? double.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(
        @"\A(?<year>[0-9]{4})(-(?<month>[01][0-9]))?(-(?<day>[0-3][0-9]))?(?<time>T(?<h>[0-2][0-9]):(?<m>[0-5][0-9]):(?<s>[0-5][0-9]))?(?<fraction>\.[0-9]+)?(?<zone>[+-](?<zh>[0-2][0-9]):?(?<zm>[0-5][0-9])|Z)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
