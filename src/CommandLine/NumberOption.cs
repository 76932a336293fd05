using System.CommandLine;
using System.Globalization;

namespace Idp.CommandLine;

/// <summary>Options that are whole numbers.</summary>
internal static class NumberOption
{
    /// <summary>Refuses what is no number, and what is less, in words.</summary>
    public static void AtLeast(Option option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least))
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name}: '{token.Value}' is no whole number of at least {least}."));
        }
    });
}
