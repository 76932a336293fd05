using Idp.Catalog.Tool.Commands;
using Idp.CommandLine;

namespace Idp.Catalog.Tool;

/// <summary>The tool without its process: arguments in, texts and an exit code out. Never throws for input.</summary>
internal static class CatalogTool
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="ExitCode.Interrupted"/>.</param>
    public static Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellationToken = default)
        => ToolRunner.RunAsync(CommandTree.Create(console), args, console, cancellationToken);
}
