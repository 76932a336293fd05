using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Tests;

/// <summary>One run of the tool in this process.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static async Task<ToolRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await DocsTool.RunAsync(args, new ToolConsole(output, error), TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
