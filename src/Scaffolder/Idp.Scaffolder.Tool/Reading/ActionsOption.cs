using System.Collections.Immutable;
using System.CommandLine;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary><c>--actions</c>: what a portal has besides the tool's own actions.</summary>
internal static class ActionsOption
{
    public static Option<string?> AddTo(Command command)
    {
        var option = FileOption.Checked(new Option<string?>("--actions")
        {
            Description = "The portal's actions, as its /api/scaffolder/v2/actions gives them: their inputs are judged, and their outputs made up.",
            HelpName = "FILE",
        });
        command.Add(option);
        return option;
    }

    /// <summary>The actions of the file; null without one.</summary>
    /// <exception cref="ToolFailureException">The file cannot be used.</exception>
    public static ImmutableArray<ActionDescriptor>? Read(ParseResult parsed, Option<string?> option)
        => parsed.GetValue(option) is { } file ? ActionList.Read(file) : null;
}
