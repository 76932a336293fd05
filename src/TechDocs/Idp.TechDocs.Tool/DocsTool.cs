using Idp.CommandLine;
using Idp.TechDocs.Tool.Commands;

namespace Idp.TechDocs.Tool;

/// <summary>The tool without its process: arguments in, texts and an exit code out. Never throws for input.</summary>
internal static class DocsTool
{
    /// <summary>Runs one command line.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken)
        => ToolRunner.RunAsync(CommandTree.Create(console), args, console, cancellationToken);
}
