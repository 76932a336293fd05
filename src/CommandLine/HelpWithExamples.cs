using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Idp.CommandLine;

/// <summary>The usual help, then the exit codes and the examples of the command.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = 110 };

    /// <summary>What to answer with: help that was not asked for is no success.</summary>
    public int ExitCode { get; init; }

    public override bool ClearsParseErrors => ExitCode == CommandLine.ExitCode.Success;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            Write("Exit codes", command.ExitCodes, output);
            Write("Examples", command.Examples, output);
        }

        return ExitCode;
    }

    private static void Write(string title, IReadOnlyList<string> lines, TextWriter output)
    {
        if (lines.Count > 0)
        {
            output.Write($"{title}:\n{string.Concat(lines.Select(line => $"  {line}\n"))}\n");
        }
    }
}
