namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>A part of a picture of dates: text as it is, or a component of the date.</summary>
internal sealed class DateTimePart
{
    /// <summary>Text as it is; null for a component.</summary>
    public string? Literal { get; init; }

    /// <summary>The letter of the component, or none.</summary>
    public string Component { get; init; } = "";

    /// <summary>In which case names are written; null for numbers.</summary>
    public LetterCase? Names { get; set; }

    /// <summary>The most characters of a name; NaN when it is not said.</summary>
    public double MaxWidth { get; set; } = double.NaN;

    public bool HasMaxWidth { get; set; }

    public IntegerPicture? Integer { get; set; }

    /// <summary>Whether the zone without an offset is <c>Z</c>.</summary>
    public bool IsTraditional { get; init; }

    /// <summary>How many digits of a year count; -1 for all.</summary>
    public double YearDigits { get; set; } = -1;
}

/// <summary>How dates are written and read (XPath's format-dateTime, 9.8.4.1).</summary>
internal static class DateTimePicture
{
    public static IReadOnlyList<DateTimePart> Iso8601 { get; } = Parse("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    /// <exception cref="JsonataFault">It is no such picture.</exception>
    public static List<DateTimePart> Parse(string text)
    {
        var parts = new List<DateTimePart>();
        int start = 0;
        int at = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] != '[')
            {
                continue;
            }

            AddLiteral(parts, text[start..at]);
            if (at + 1 < text.Length && text[at + 1] == '[')
            {
                parts.Add(new DateTimePart { Literal = "[" });
                at++;
            }
            else
            {
                int end = text.IndexOf(']', at);
                string marker = end < 0 ? throw new JsonataFault("D3135") : text[(at + 1)..end];
                parts.Add(ComponentPicture.Parse(string.Concat(marker.Where(c => !char.IsWhiteSpace(c))), parts.LastOrDefault()));
                at = end;
            }

            start = at + 1;
        }

        AddLiteral(parts, text[start..at]);
        return parts;
    }

    private static void AddLiteral(List<DateTimePart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new DateTimePart { Literal = text.Replace("]]", "]", StringComparison.Ordinal) });
        }
    }
}
