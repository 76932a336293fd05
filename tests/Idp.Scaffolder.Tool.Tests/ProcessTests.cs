using System.Diagnostics;
using System.Globalization;
using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests;

/// <summary>The tool as a process of its own: streams, exit codes, the current folder, signals and sudden death.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Waiting =
        """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata: {name: waiting}
        spec:
          type: service
          steps:
            - {id: hello, name: Hello, action: 'roadiehq:utils:fs:append', input: {path: a.txt, content: hello}}
            - {id: wait, name: Wait, action: 'debug:wait', if: '${{ parameters.name != "quick" }}', input: {seconds: 300}}
            - {id: bye, name: Bye, action: 'roadiehq:utils:fs:append', input: {path: a.txt, content: bye}}
        """;

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Idp.Scaffolder.Tool.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Checking_the_current_folder_gives_relative_paths_and_1_for_faults()
    {
        _folder.WriteReadme();
        Assert.Equal((0, ""), await CheckAsync());
        _folder.Write("größe/template.yaml", SampleTemplate.Readme.Replace("fetch:template", "fetch:nothing", StringComparison.Ordinal));

        var (exitCode, output) = await CheckAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("größe/template.yaml:16:15: error IDP2200: ", output, StringComparison.Ordinal);
        Assert.Contains("fetch:nothing", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_on_standard_input_are_rendered_in_Unicode()
    {
        var result = await RenderAsync("""[{"id": "ü", "template": "${{ x }}", "values": {"x": "größe"}}]""");

        Assert.Equal((0, """{"id":"ü","ok":true,"value":"größe"}""" + "\n", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(2, (await RenderAsync("[")).ExitCode);
    }

    [Fact]
    public async Task A_dry_run_its_update_and_the_cases_of_a_template_work_on_files()
    {
        _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace(
            "  output:", "    - {id: manifest, action: 'idp:manifest', input: {values: '${{ parameters }}'}}\n  output:", StringComparison.Ordinal));
        string values = _folder.Write("values.json", """{"name": "orders"}""");

        Assert.Equal(0, (await RunAsync("dry-run", "template", "--values", values, "--output", "copy")).ExitCode);
        Assert.Equal("# orders\n", _folder.Read("copy/README.md"));
        Assert.Equal(1, (await RunAsync("dry-run", "template", "--values", _folder.Write("wrong.json", "{}"))).ExitCode);
        Assert.Equal(2, (await RunAsync("dry-run", "nowhere", "--values", values)).ExitCode);

        _folder.Write("template/tests/plain/values.json", """{"name": "orders"}""");
        Assert.Equal(0, (await RunAsync("test", "template", "--approve")).ExitCode);
        _folder.Write("template/skeleton/README.md", "# The ${{ values.name }}\n");
        Assert.Equal(1, (await RunAsync("test", "template")).ExitCode);

        Assert.Equal(0, (await RunAsync("update", "copy", "--template", "template", "--apply")).ExitCode);
        Assert.Equal("# The orders\n", _folder.Read("copy/README.md"));
    }

    [Fact]
    public async Task Actions_and_versions_are_told()
    {
        var actions = await RunAsync("actions");
        Assert.Equal((0, ""), (actions.ExitCode, actions.Error));
        Assert.Contains("fetch:template", actions.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("actions", "fetch:template")).ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\n$", (await RunAsync("--version")).Output);
        Assert.Equal("idp-template: no action is called 'a [31mb'; see idp-template actions", (await RunAsync("actions", "a\e[31mb")).Error.Split('\n')[0]);
    }

    [Fact]
    public async Task A_run_that_is_killed_goes_on_with_the_same_command_and_repeats_nothing()
    {
        using (var run = Start("orders"))
        {
            await UntilAsync(run, "wait: Beginning step Wait");
            run.Kill();
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("hello", _folder.Read("out/a.txt"));
        using var again = Start("orders");
        await UntilAsync(again, "1 step(s) already completed");
        await UntilAsync(again, "wait: Beginning step Wait");
        Assert.Equal("hello", _folder.Read("out/a.txt"));
        await StopAsync(again, "TERM", 143);

        using var cancelled = Start("orders");
        await UntilAsync(cancelled, "wait: Beginning step Wait");
        await StopAsync(cancelled, "INT", 130);
        Assert.Equal("hello", _folder.Read("out/a.txt"));
        Assert.Equal(130, (await RunAsync(Command())).ExitCode);
    }

    [Fact]
    public async Task A_run_ends_with_0_and_is_told_again_by_the_same_command()
    {
        using var run = Start("quick");
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        var again = await RunAsync(Command());

        Assert.Equal((0, 0), (run.ExitCode, again.ExitCode));
        Assert.EndsWith("idp-template: completed\n", again.Error, StringComparison.Ordinal);
        Assert.Equal("hellobye", _folder.Read("out/a.txt").ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_reader_that_went_away_is_no_defect()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell.");
        string items = _folder.Write("items.json", $"[{string.Join(',', Enumerable.Repeat("""{"template": "${{ 'x'.repeat(1000) }}"}""", 2_000))}]");

        var result = await ExternalProcess.RunAsync(
            "sh", ["-c", $"(dotnet '{Tool}' render < '{items}'; echo \"exit $?\" >&2) | true"], _folder.Path);

        // As every program that a filter reads from: the rest is for nobody.
        Assert.Equal("exit 0\n", result.Error);
    }

    private async Task<(int ExitCode, string Output)> CheckAsync()
    {
        var result = await RunAsync("check", ".", "--strict", "-q");
        Assert.Equal("", result.Error);
        return (result.ExitCode, result.Output);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) => ExternalProcess.RunAsync("dotnet", [Tool, .. arguments], _folder.Path);

    private Task<ProcessResult> RenderAsync(string input) => ExternalProcess.RunAsync("dotnet", [Tool, "render"], _folder.Path, input: input);

    private string[] Command()
        => ["run", "template", "--workspace", "out", "--journal", "run.journal", "--values", _folder.PathTo("values.json")];

    private Process Start(string name)
    {
        _folder.Write("template/template.yaml", Waiting);
        _folder.Write("values.json", $$"""{"name": "{{name}}"}""");
        return ExternalProcess.Start("dotnet", [Tool, .. Command()], _folder.Path);
    }

    private static async Task UntilAsync(Process run, string text)
    {
        var said = new List<string>();
        while (await run.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"'{text}' was never said: {string.Join('\n', said)}");
    }

    private static async Task StopAsync(Process run, string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs signals.");
        await ExternalProcess.RunWithSuccessAsync("kill", [$"-{signal}", run.Id.ToString(CultureInfo.InvariantCulture)]);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(exitCode, run.ExitCode);
    }
}
