using Idp.CommandLine;
using Idp.Scaffolder.Tool.Commands;

namespace Idp.Scaffolder.Tool;

/// <summary>The tool without its process: arguments in, texts and an exit code out. Never throws for input.</summary>
internal static class TemplateTool
{
    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(surroundings.Interrupted, surroundings.Terminated);
        return await ToolRunner.RunAsync(CommandTree.Create(surroundings), args, surroundings.Console, ended.Token).ConfigureAwait(false);
    }
}
