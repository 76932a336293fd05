using System.Globalization;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Reads dates as a picture says.</summary>
internal static class DateTimeReading
{
    /// <summary>Reads a date; what the picture does not say is that of the present, or the smallest after what it says.</summary>
    /// <returns>Milliseconds since 1970; null when the text does not fit.</returns>
    /// <exception cref="JsonataFault">The picture is none, or says too little.</exception>
    public static double? Read(string text, string picture, JsDate now, Work work)
    {
        work.Step((picture.Length + text.Length) / 8);
        var parts = DateTimePicture.Parse(picture);
        var match = Match(text, parts, work);
        if (match is null)
        {
            return null;
        }

        var given = new Dictionary<string, double>(StringComparer.Ordinal);
        bool isRead = false;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Literal is null)
            {
                isRead = true;
                double? value = PartPattern.Read(parts[i], match.Groups[i + 1].Value);
                given.Remove(parts[i].Component);
                if (value is { } number)
                {
                    given[parts[i].Component] = number;
                }
            }
        }

        return isRead ? DateAssembly.Assemble(given, now) : null;
    }

    private static Match? Match(string text, List<DateTimePart> parts, Work work)
    {
        string pattern = $"^{string.Concat(parts.Select(part => $"({PartPattern.Of(part)})"))}\\z";
        if (pattern.Length > work.Limits.MaxPatternLength)
        {
            throw JsonataFault.Limit($"The picture is longer than {nameof(Community.CommunityActionOptions)}.{nameof(Community.CommunityActionOptions.MaxPatternLength)} allows");
        }

        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, work.Limits.PatternTimeout);
            work.Look();
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw JsonataFault.Limit(string.Create(
                CultureInfo.InvariantCulture, $"A date takes longer to read than {nameof(Community.CommunityActionOptions)}.{nameof(Community.CommunityActionOptions.PatternTimeout)} allows"));
        }
    }
}
