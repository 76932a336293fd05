using Idp.CommandLine;
using Idp.Scaffolder.Tool.Prompting;

namespace Idp.Scaffolder.Tool.Tests;

/// <summary>One run of the tool in this process.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Without a terminal.</summary>
    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync(args, input: "");

    /// <summary>With something on standard input.</summary>
    public static Task<ToolRun> OfAsync(string[] args, string input) => OfAsync(args, surroundings => surroundings with { Input = new StringReader(input) });

    /// <summary>With somebody at the terminal.</summary>
    internal static Task<ToolRun> OfAsync(string[] args, ITerminal terminal) => OfAsync(args, surroundings => surroundings with { Terminal = terminal });

    internal static async Task<ToolRun> OfAsync(string[] args, Func<Surroundings, Surroundings> arrange)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = arrange(new Surroundings(new ToolConsole(output, error)) { Terminated = TestContext.Current.CancellationToken });
        int exitCode = await TemplateTool.RunAsync(args, surroundings);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
