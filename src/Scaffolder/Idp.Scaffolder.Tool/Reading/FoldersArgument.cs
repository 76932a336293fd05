using System.CommandLine;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>Folders of templates on the command line.</summary>
internal static class FoldersArgument
{
    public static Argument<string[]> AddTo(Command command)
    {
        var argument = new Argument<string[]>("FOLDER")
        {
            Description = "The folder of a template, or one with templates below it, or a template's file. Default: the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Check(argument);
        command.Add(argument);
        return argument;
    }

    public static Argument<string> AddOneTo(Command command)
    {
        var argument = new Argument<string>("FOLDER") { Description = "The folder of the template, or its file." };
        Check(argument);
        command.Add(argument);
        return argument;
    }

    public static IReadOnlyList<string> Of(ParseResult parsed, Argument<string[]> argument)
        => parsed.GetValue(argument) is { Length: > 0 } folders ? folders : ["."];

    // The parser takes an option that it does not know for a path.
    private static void Check(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            if (path is ['-', ..])
            {
                result.AddError($"There is no option '{path}'. For a path of that name write ./{path}");
            }
            else if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                result.AddError("A path cannot be empty or hold a null character.");
            }
        }
    });
}
