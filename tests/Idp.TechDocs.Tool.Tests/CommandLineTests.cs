using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("publish")]
    public async Task Every_command_tells_its_options_with_examples(string command)
    {
        var run = await ToolRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"idp-docs {command}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", ".")]
    [InlineData("check", "--formta", "json")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "")]
    [InlineData("serve", ".", "--port", "70000")]
    [InlineData("serve", ".", "--port", "-1")]
    [InlineData("coverage", ".", "--stale-after", "0")]
    [InlineData("coverage", ".", "--pages", "--format", "json")]
    public async Task A_wrong_command_line_is_refused_with_where_to_look(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help' for the options.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_no_success() => Assert.Equal(2, (await ToolRun.OfAsync()).ExitCode);

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("serve")]
    public async Task A_folder_that_is_missing_cannot_be_judged(string command)
    {
        var run = await ToolRun.OfAsync(command, "no/such/folder");

        Assert.Equal((2, "idp-docs: there is no folder 'no/such/folder'\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_broken_pipe_ends_the_tool_in_a_line()
    {
        using var site = SampleSite.Create();
        using var error = new StringWriter();
        int exitCode = await DocsTool.RunAsync(["check", site.Path], new ToolConsole(new BrokenWriter(), error), TestContext.Current.CancellationToken);

        Assert.Equal((2, "idp-docs: cannot read or write: Broken pipe\n"), (exitCode, error.ToString()));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe");
    }
}
