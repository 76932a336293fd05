using System.CommandLine;
using System.Globalization;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>Options that are ages: <c>365</c>, <c>365d</c>, <c>52w</c>, <c>1y</c>.</summary>
internal static class AgeOption
{
    private const int MaxDays = 100_000;

    public static Option<string> Create(string name, string description, string byDefault)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "AGE", DefaultValueFactory = _ => byDefault };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && DaysOf(token.Value) is null)
            {
                result.AddError($"{name}: '{token.Value}' is no age; write a number of days, as 365d, or of weeks or years, as 52w or 1y.");
            }
        });
        return option;
    }

    public static TimeSpan Parse(string text) => TimeSpan.FromDays(DaysOf(text) ?? throw new FormatException($"'{text}' is no age."));

    private static int? DaysOf(string text)
    {
        int unit = text switch { [.., 'd'] => 1, [.., 'w'] => 7, [.., 'y'] => 365, _ => 0 };
        return int.TryParse(unit == 0 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            && (long)number * Math.Max(unit, 1) <= MaxDays ? number * Math.Max(unit, 1) : null;
    }
}
