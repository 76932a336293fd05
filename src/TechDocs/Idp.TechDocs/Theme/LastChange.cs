using System.Globalization;

namespace Idp.TechDocs.Theme;

/// <summary>Writes when a page last changed, below it.</summary>
internal static class LastChange
{
    public static void Write(TextWriter output, DateTimeOffset? date)
    {
        if (date is { } known)
        {
            string day = Day(known);
            output.Write($"<aside class=\"md-source-file\"><span class=\"md-source-file__fact\">Last updated <time datetime=\"{day}\">{day}</time></span></aside>\n");
        }
    }

    /// <summary>The day, in UTC, as <c>2026-01-31</c>.</summary>
    public static string Day(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
