using System.Globalization;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>How a part of a picture of dates is matched and read.</summary>
internal static class PartPattern
{
    /// <exception cref="JsonataFault">Such a part cannot be read.</exception>
    public static string Of(DateTimePart part) => part switch
    {
        { Literal: { } literal } => Regex.Escape(literal),
        { Component: "Z" or "z" } => (part.Component == "z" ? "GMT" : "") + "[-+][0-9]+" + (part.Integer!.Regular is { } separator ? Regex.Escape(separator.Text) + "[0-9]+" : ""),
        { Component: "f" } => "[0-9]+",
        { Integer: { } integer } => IntegerReading.Pattern(integer),
        { Component: "M" or "x" or "F" or "P" } => "[a-zA-Z]+",
        _ => throw new JsonataFault("D3133", part.Component),
    };

    /// <returns>The value; null for a name that is none.</returns>
    public static double? Read(DateTimePart part, string text) => part switch
    {
        { Component: "Z" or "z" } => Zone(part, part.Component == "z" ? text[3..] : text),
        { Component: "f" } => double.Parse("0." + text[..Math.Min(3, text.Length)], NumberStyles.Float, CultureInfo.InvariantCulture) * 1000,
        { Integer: { } integer } => IntegerReading.Read(text, integer),
        { Component: "P" } => text switch { "am" or "AM" => 0, "pm" or "PM" => 1, _ => null },
        { Component: "F" } => Name(part, text, [.. Enumerable.Range(1, 7).Select(DateTimeText.DayName)]),
        _ => Name(part, text, DateTimeText.Months),
    };

    // Of names that are cut to the same letters the last counts.
    private static double? Name(DateTimePart part, string text, string[] names)
    {
        int width = part.HasMaxWidth && part.MaxWidth > 0 ? (int)Math.Min(part.MaxWidth, 100) : 100;
        int index = Array.FindLastIndex(names, name => name[..Math.Min(name.Length, width)] == text);
        return index < 0 ? null : index + 1;
    }

    private static double Zone(DateTimePart part, string text)
    {
        if (part.Integer!.Regular is { } separator)
        {
            int at = text.IndexOf(separator.Text, StringComparison.Ordinal);
            return at < 0 ? double.NaN : (IntegerReading.ParseInt(text[..at]) * 60) + IntegerReading.ParseInt(text[(at + 1)..]);
        }

        return text.Length <= 3
            ? IntegerReading.ParseInt(text) * 60
            : (IntegerReading.ParseInt(text[..3]) * 60) + IntegerReading.ParseInt(text[3..]);
    }
}
