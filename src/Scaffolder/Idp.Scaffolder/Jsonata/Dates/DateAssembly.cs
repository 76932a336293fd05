namespace Idp.Scaffolder.Jsonata.Dates;

/// <summary>Makes a time of the components that were read.</summary>
internal static class DateAssembly
{
    /// <exception cref="JsonataFault">A component between others is missing, or dates of weeks would have to be read.</exception>
    public static double Assemble(Dictionary<string, double> given, JsDate now)
    {
        bool isYearDay = IsType(given, "YXMxWwdD", 0b1010_0001) is false && IsType(given, "YXMxWwdD", 0b1000_0010);
        bool isWeekOfMonth = IsType(given, "YXMxWwdD", 0b0101_0100);
        bool isWeek = !isWeekOfMonth && IsType(given, "YXMxWwdD", 0b0100_1000);
        bool isHalfDay = !IsType(given, "PHhmsf", 0b01_0111) && IsType(given, "PHhmsf", 0b10_1111);
        string date = isYearDay ? "YD" : isWeekOfMonth ? "XxwF" : isWeek ? "XWF" : "YMD";
        Complete(given, date + (isHalfDay ? "Phmsf" : "Hmsf"), now);
        if (isWeekOfMonth || isWeek)
        {
            throw new JsonataFault("D3136");
        }

        double month = given.GetValueOrDefault("M") > 0 ? given["M"] - 1 : 0;
        double day = given.GetValueOrDefault("D", double.NaN);
        if (isYearDay)
        {
            var derived = new JsDate(JsDate.Utc(given["Y"]) + ((given["d"] - 1) * JsDate.Day));
            (month, day) = (derived.Month, derived.DayOfMonth);
        }

        double hours = isHalfDay ? HalfDay(given) : given["H"];
        double millis = JsDate.Utc(given["Y"], month, day, hours, given["m"], given["s"], given["f"]);
        double zone = given.GetValueOrDefault("Z") is not (0 or double.NaN) and var offset ? offset : given.GetValueOrDefault("z");
        return zone is 0 or double.NaN ? millis : millis - (zone * 60_000);
    }

    private static double HalfDay(Dictionary<string, double> given)
        => (given["h"] == 12 ? 0 : given["h"]) + (given.GetValueOrDefault("P") == 1 ? 12 : 0);

    // Whether no component is given that the type has not, and at least one that it has; zero is not given, as upstream.
    private static bool IsType(Dictionary<string, double> given, string letters, int type)
    {
        int mask = letters.Aggregate(0, (bits, letter) => (bits << 1) | (given.GetValueOrDefault(letter.ToString()) is not (0 or double.NaN) ? 1 : 0));
        return (~type & mask) == 0 && (type & mask) != 0;
    }

    private static void Complete(Dictionary<string, double> given, string components, JsDate now)
    {
        bool isStarted = false;
        bool isEnded = false;
        foreach (char letter in components)
        {
            string component = letter.ToString();
            if (given.ContainsKey(component))
            {
                isStarted = true;
                _ = isEnded ? throw new JsonataFault("D3136") : isEnded;
            }
            else
            {
                isEnded = isStarted;
                given[component] = isStarted ? component is "M" or "D" or "d" ? 1 : 0 : DateTimeComponent.Of(now, component);
            }
        }
    }
}
