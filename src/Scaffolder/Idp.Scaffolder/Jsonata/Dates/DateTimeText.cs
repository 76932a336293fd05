using System.Text;

namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Writes dates as a picture says.</summary>
internal static class DateTimeText
{
    private static readonly string[] Days = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <param name="milliseconds">Since 1970.</param>
    /// <param name="picture">How it is written; null for ISO 8601.</param>
    /// <param name="zone">The offset, <c>±hhmm</c>; null for none.</param>
    /// <param name="work">What it may take.</param>
    public static string Of(double milliseconds, string? picture, string? zone, Work work)
    {
        double offset = zone is null ? 0 : IntegerReading.ParseInt(zone);
        double hours = Math.Floor(offset / 100);
        double minutes = offset % 100;
        work.Step((picture?.Length ?? 0) / 8);
        var parts = picture is null ? DateTimePicture.Iso8601 : DateTimePicture.Parse(picture);
        var date = new JsDate(milliseconds + (((60 * hours) + minutes) * 60_000));
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            work.RequireText(text.Length);
            text.Append(part.Literal ?? Component(date, part, hours, minutes, work));
        }

        return text.ToString();
    }

    /// <summary>The name of a day, 1 being Monday.</summary>
    public static string DayName(int day) => Days[day];

    private static string Component(JsDate date, DateTimePart part, double hours, double minutes, Work work)
    {
        switch (part.Component)
        {
            case "Z" or "z":
                return Zone(part, hours, minutes, work);
            case "P":
                return (date.Hours >= 12, part.Names) switch { (true, LetterCase.Upper) => "PM", (true, _) => "pm", (false, LetterCase.Upper) => "AM", _ => "am" };
            case "C" or "E":
                return "ISO";
            case "f":
                return part.Integer is { } fraction ? IntegerText.Of(date.Fraction, fraction, work) : throw new JsonataFault("D3133", part.Component);
            case "Y" or "M" or "D" or "d" or "F" or "W" or "w" or "X" or "x" or "H" or "h" or "m" or "s":
                double value = DateTimeComponent.Of(date, part.Component);
                value = part.Component == "Y" && part.YearDigits != -1 ? value % Math.Pow(10, part.YearDigits) : value;
                return part.Names is null ? IntegerText.Of(value, part.Integer!, work) : Name(part, value);
            default:
                return "undefined";
        }
    }

    private static string Name(DateTimePart part, double value)
    {
        string name = part.Component switch
        {
            "M" or "x" => value is >= 1 and <= 12 ? Months[(int)value - 1] : "undefined",
            "F" => value is >= 1 and <= 7 ? Days[(int)value] : "undefined",
            _ => throw new JsonataFault("D3133", part.Component),
        };
        name = part.Names switch { LetterCase.Upper => name.ToUpperInvariant(), LetterCase.Lower => name.ToLowerInvariant(), _ => name };
        return part.HasMaxWidth && name.Length > part.MaxWidth ? name[..Math.Max(0, (int)part.MaxWidth)] : name;
    }

    private static string Zone(DateTimePart part, double hours, double minutes, Work work)
    {
        double offset = (hours * 100) + minutes;
        var picture = part.Integer!;
        string text = picture.Regular is not null ? IntegerText.Of(offset, picture, work) : picture.MandatoryDigits switch
        {
            1 or 2 => IntegerText.Of(hours, picture, work) + (minutes != 0 ? ":" + IntegerText.Of(Math.Floor(minutes), IntegerPicture.Parse("00"), work) : ""),
            3 or 4 => IntegerText.Of(offset, picture, work),
            var digits => throw new JsonataFault("D3134", digits),
        };
        text = (part.Component == "z" ? "GMT" : "") + (offset >= 0 ? "+" : "") + text;
        return offset == 0 && part.IsTraditional ? "Z" : text;
    }
}
