using System.CommandLine;

namespace Idp.CommandLine;

/// <summary><c>--format</c>.</summary>
internal static class FormatOption
{
    /// <summary>Adds the option.</summary>
    /// <param name="command">The command whose answer has a form.</param>
    /// <param name="formats">Its forms, the usual one first.</param>
    public static Option<string> AddTo(Command command, params string[] formats)
    {
        var format = new Option<string>("--format", "-f")
        {
            Description = "The form of the answer.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        format.AcceptOnlyFromAmong(formats);
        command.Add(format);
        return format;
    }
}
