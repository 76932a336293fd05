namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Components of a date by their letters; weeks are those of ISO 8601.</summary>
internal static class DateTimeComponent
{
    private const double Week = 7 * JsDate.Day;

    /// <summary>A number, or NaN for what is none.</summary>
    public static double Of(JsDate date, string component) => component switch
    {
        "Y" => date.Year,
        "M" => date.Month + 1,
        "D" => date.DayOfMonth,
        "d" => ((Today(date) - JsDate.Utc(date.Year)) / JsDate.Day) + 1,
        "F" => date.WeekDay == 0 ? 7 : date.WeekDay,
        "W" => WeekOf(date, Start(date.Year, 0), Start(date.Year + 1, 0), Start(date.Year - 1, 0), 52),
        "w" => WeekOf(date, Start(date.Year, date.Month), Start(date.Year, date.Month + 1), Start(date.Year, date.Month - 1), 4),
        "X" => date.Year + Shift(date, Start(date.Year, 0), Start(date.Year + 1, 0)),
        "x" => MonthOfWeek(date),
        "H" => date.Hours,
        "h" => date.Hours % 12 == 0 ? 12 : date.Hours % 12,
        "m" => date.Minutes,
        "s" => date.Seconds,
        "f" => date.Fraction,
        _ => double.NaN,
    };

    private static double Today(JsDate date) => JsDate.Utc(date.Year, date.Month, date.DayOfMonth);

    // The first week is the one with the first Thursday.
    private static double Start(double year, double month)
    {
        var first = new JsDate(JsDate.Utc(month < 0 ? year - 1 : month > 11 ? year + 1 : year, month < 0 ? 11 : month > 11 ? 0 : month));
        double day = first.WeekDay == 0 ? 7 : first.WeekDay;
        return first.Milliseconds + ((day > 4 ? 8 - day : 1 - day) * JsDate.Day);
    }

    private static double WeekOf(JsDate date, double start, double next, double previous, double most)
    {
        double today = Today(date);
        double week = ((today - start) / Week) + 1;
        if (week > most)
        {
            week = today >= next ? 1 : week;
        }
        else if (week < 1)
        {
            week = ((today - previous) / Week) + 1;
        }

        return Math.Floor(week);
    }

    private static double Shift(JsDate date, double start, double end) => date.Milliseconds < start ? -1 : date.Milliseconds >= end ? 1 : 0;

    private static double MonthOfWeek(JsDate date)
    {
        double month = date.Month + Shift(date, Start(date.Year, date.Month), Start(date.Year, date.Month + 1));
        return (month < 0 ? 11 : month > 11 ? 0 : month) + 1;
    }
}
