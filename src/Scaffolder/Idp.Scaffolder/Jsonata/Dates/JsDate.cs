namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Times as JavaScript counts them: milliseconds since 1970 in UTC, in the Gregorian calendar for all years; NaN is no time.</summary>
/// <remarks>ECMA-262, Time Values and Time Range.</remarks>
internal readonly record struct JsDate
{
    public const double Day = 86_400_000;
    private const double Farthest = 8.64e15;

    public JsDate(double milliseconds)
    {
        Milliseconds = Math.Abs(milliseconds) <= Farthest ? Math.Truncate(milliseconds) + 0 : double.NaN;
        double days = Math.Floor(Milliseconds / Day);
        InDay = Milliseconds - (days * Day);
        WeekDay = Modulo(days + 4, 7);
        (Year, Month, DayOfMonth) = double.IsNaN(days) ? (double.NaN, double.NaN, double.NaN) : Calendar((long)days);
    }

    public double Milliseconds { get; }

    public double Year { get; }

    /// <summary>From 0 on.</summary>
    public double Month { get; }

    public double DayOfMonth { get; }

    /// <summary>0 is Sunday.</summary>
    public double WeekDay { get; }

    public double Hours => Math.Floor(InDay / 3_600_000);

    public double Minutes => Math.Floor(InDay / 60_000) % 60;

    public double Seconds => Math.Floor(InDay / 1000) % 60;

    public double Fraction => InDay % 1000;

    private double InDay { get; }

    /// <summary><c>Date.UTC</c>: parts may be beyond their ranges; years of two digits are those of the last century.</summary>
    public static double Utc(double year, double month = 0, double day = 1, double hours = 0, double minutes = 0, double seconds = 0, double fraction = 0)
    {
        double sum = year + month + day + hours + minutes + seconds + fraction;
        if (!double.IsFinite(sum) || Math.Abs(year) > 1e6 || Math.Abs(month) > 1e7)
        {
            return double.NaN;
        }

        year = Math.Truncate(year);
        year = year is >= 0 and <= 99 ? 1900 + year : year;
        double monthInYear = Modulo(Math.Truncate(month), 12);
        double days = DaysTo(year + Math.Floor(Math.Truncate(month) / 12), monthInYear) + Math.Truncate(day) - 1;
        double time = (Math.Truncate(hours) * 3_600_000) + (Math.Truncate(minutes) * 60_000) + (Math.Truncate(seconds) * 1000) + Math.Truncate(fraction);
        return new JsDate((days * Day) + time).Milliseconds;
    }

    private static double Modulo(double value, double divisor) => value - (Math.Floor(value / divisor) * divisor);

    // Years begin in March here, so that the leap day is the last.
    private static double DaysTo(double year, double month)
    {
        double y = month < 2 ? year - 1 : year;
        double era = Math.Floor(y / 400);
        double yearOfEra = y - (era * 400);
        double dayOfYear = Math.Floor(((153 * (month + (month > 1 ? -2 : 10))) + 2) / 5);
        return (era * 146_097) + (yearOfEra * 365) + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear - 719_468;
    }

    private static (double Year, double Month, double Day) Calendar(long days)
    {
        long shifted = days + 719_468;
        long era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        long dayOfEra = shifted - (era * 146_097);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long month = ((5 * dayOfYear) + 2) / 153;
        long civil = month < 10 ? month + 2 : month - 10;
        return (yearOfEra + (era * 400) + (civil <= 1 ? 1 : 0), civil, dayOfYear - (((153 * month) + 2) / 5) + 1);
    }
}
