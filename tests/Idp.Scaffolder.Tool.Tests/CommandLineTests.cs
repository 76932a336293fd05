using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("dry-run")]
    [InlineData("run")]
    [InlineData("update")]
    [InlineData("actions")]
    [InlineData("render")]
    public async Task Every_command_tells_its_options_with_examples(string command)
    {
        var run = await ToolRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"idp-template {command}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--formta", "json")]
    [InlineData("check", "--format", "xml")]
    [InlineData("dry-run")]
    [InlineData("dry-run", "a", "--json", "--diff", "b")]
    [InlineData("run", "a")]
    [InlineData("update", "a")]
    [InlineData("check", "")]
    public async Task A_wrong_command_line_is_refused_with_where_to_look(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help' for the options.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_no_success() => Assert.Equal(2, (await ToolRun.OfAsync()).ExitCode);

    [Fact]
    public async Task A_broken_pipe_ends_the_tool_in_a_line()
    {
        using var error = new StringWriter();
        int exitCode = await TemplateTool.RunAsync(["actions"], new Surroundings(new ToolConsole(new BrokenWriter(), error)));

        Assert.Equal((2, "idp-template: cannot read or write: Broken pipe\n"), (exitCode, error.ToString()));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe");
    }
}
