using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Idp.Catalog.Tool.Commands;

/// <summary>The usual help, then the examples of the command.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = 110 };

    /// <summary>What to answer with: help that was not asked for is no success.</summary>
    public int ExitCode { get; init; }

    public override bool ClearsParseErrors => ExitCode == Execution.ExitCode.Success;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var example in command.Examples)
            {
                output.Write($"  {example}\n");
            }

            output.Write('\n');
        }

        return ExitCode;
    }
}
