namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Reads what stands between the brackets of a picture: a component, how it is presented, and its width.</summary>
internal static class ComponentPicture
{
    private const string Integers = "YMDdFWwXxHhmsf";

    /// <param name="marker">What stands there, without blanks.</param>
    /// <param name="previous">The part before it.</param>
    public static DateTimePart Parse(string marker, DateTimePart? previous)
    {
        string component = marker.Length > 0 ? marker[..1] : "";
        int comma = marker.LastIndexOf(',');
        string presentation = marker[Math.Min(1, marker.Length)..];
        double minWidth = double.NaN;
        (bool hasMax, double maxWidth) = (false, double.NaN);
        if (comma >= 0)
        {
            presentation = comma >= 1 ? marker[1..comma] : "";
            string[] widths = marker[(comma + 1)..].Split('-', 2);
            minWidth = Width(widths[0]).Value;
            (hasMax, maxWidth) = widths.Length > 1 ? Width(widths[1]) : (false, double.NaN);
        }

        char? second = presentation.Length > 1 && presentation[^1] is 'a' or 't' or 'c' or 'o' ? presentation[^1] : null;
        string first = presentation.Length == 0 ? Usual(component) ?? throw new JsonataFault("D3132", component) : second is null ? presentation : presentation[..^1];
        var part = new DateTimePart { Component = component, HasMaxWidth = hasMax, MaxWidth = maxWidth, IsTraditional = second == 't' };
        if (first[0] is 'n' or 'N')
        {
            part.Names = first[0] == 'n' ? LetterCase.Lower : first.Length > 1 && first[1] == 'n' ? LetterCase.Title : LetterCase.Upper;
        }
        else if (component.Length > 0 && Integers.Contains(component[0], StringComparison.Ordinal))
        {
            SetInteger(part, IntegerPicture.Parse(second is null ? first : $"{first};{second}"), minWidth, previous);
        }

        if (component is "Z" or "z")
        {
            part.Integer = IntegerPicture.Parse(first);
        }

        return part;
    }

    private static void SetInteger(DateTimePart part, IntegerPicture integer, double minWidth, DateTimePart? previous)
    {
        part.Integer = integer;
        integer.MandatoryDigits = integer.MandatoryDigits < minWidth ? minWidth : integer.MandatoryDigits;
        if (part.Component == "Y")
        {
            if (part.HasMaxWidth)
            {
                part.YearDigits = part.MaxWidth;
                integer.MandatoryDigits = part.MaxWidth;
            }
            else if (integer.MandatoryDigits + integer.OptionalDigits >= 2)
            {
                part.YearDigits = integer.MandatoryDigits + integer.OptionalDigits;
            }
        }

        if (previous?.Integer is { } before)
        {
            before.ReadWidth = before.MandatoryDigits;
        }
    }

    private static (bool IsGiven, double Value) Width(string text) => text == "*" ? (false, double.NaN) : (true, IntegerReading.ParseInt(text));

    private static string? Usual(string component) => component switch
    {
        "Y" or "M" or "D" or "d" or "W" or "w" or "X" or "x" or "H" or "h" or "f" => "1",
        "F" or "P" or "C" or "E" => "n",
        "m" or "s" => "01",
        "Z" or "z" => "01:01",
        _ => null,
    };
}
