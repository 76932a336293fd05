using System.CommandLine;

namespace Idp.CommandLine;

/// <summary>Options that name a file.</summary>
internal static class FileOption
{
    /// <summary>Refuses what can be no path, in words.</summary>
    public static T Checked<T>(T option)
        where T : Option
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (token.Value.Length == 0 || token.Value.Contains('\0', StringComparison.Ordinal)))
            {
                result.AddError($"{option.Name}: a path cannot be empty or hold a null character.");
            }
        });
        return option;
    }

    /// <summary><c>--output</c>.</summary>
    public static Option<string?> AddOutputTo(Command command)
    {
        var output = Checked(new Option<string?>("--output", "-o") { Description = "Write into this file instead of the console.", HelpName = "FILE" });
        command.Add(output);
        return output;
    }
}
