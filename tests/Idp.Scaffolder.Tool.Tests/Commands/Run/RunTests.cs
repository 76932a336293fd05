using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.Run;

public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_works_in_its_workspace_and_prints_the_output()
    {
        var run = await RunAsync("""{"name": "orders"}""");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("# orders\n", _folder.Read("out/README.md"));
        Assert.Contains("\"content\": \"orders\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("fetch: Beginning step Fetch the skeleton", run.Error, StringComparison.Ordinal);
        Assert.Equal("idp-template: completed", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task A_run_that_is_over_is_told_again_and_not_repeated()
    {
        await RunAsync("""{"name": "orders"}""");
        File.Delete(_folder.PathTo("out/README.md"));

        var again = await RunAsync("""{"name": "orders"}""");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("\"content\": \"orders\"", again.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathTo("out/README.md")));
    }

    [Fact]
    public async Task A_run_that_was_told_to_stop_goes_on_with_the_same_command()
    {
        WriteWaiting("30");
        using var stop = new CancellationTokenSource();
        var stopped = await ToolRun.OfAsync(Command(), surroundings => surroundings with
        {
            Console = surroundings.Console with { Error = new TriggerWriter("Beginning step Wait", stop) },
            Terminated = stop.Token,
        });
        Assert.Equal(143, stopped.ExitCode);

        // The waiting is idempotent: it begins again, and is cancelled here because 30 seconds are long.
        using var cancel = new CancellationTokenSource();
        using var error = new TriggerWriter("Beginning step Wait", cancel, after: "Another process goes on");
        var resumed = await ToolRun.OfAsync(Command(), surroundings => surroundings with { Console = surroundings.Console with { Error = error }, Interrupted = cancel.Token });

        Assert.Equal(130, resumed.ExitCode);
        Assert.Contains("1 step(s) already completed", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("idp-template: cancelled\n", error.ToString(), StringComparison.Ordinal);

        // What a user cancelled stays so.
        Assert.Equal(130, (await ToolRun.OfAsync(Command())).ExitCode);
    }

    [Fact]
    public async Task A_step_that_fails_ends_the_run_with_1()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/skeleton/README.md", "${{ values.name | nofilter }}");

        var run = await ToolRun.OfAsync([.. Command(), "--values", _folder.Write("v.json", """{"name": "orders"}""")]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("idp-template: failed: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.NotEmpty(template);
    }

    [Fact]
    public async Task Refused_values_begin_nothing()
    {
        var run = await RunAsync("{}");

        Assert.Equal((1, "idp-template: values requires property \"name\"\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(_folder.PathTo("out")));
        Assert.Equal(0, (await RunAsync("""{"name": "orders"}""")).ExitCode);
    }

    [Fact]
    public async Task An_action_that_is_not_here_is_told_before_the_first_step()
    {
        _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("  output:", "    - action: publish:github\n  output:", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync([.. Command(), "--values", _folder.Write("v.json", """{"name": "orders"}""")]);

        Assert.Equal((2, "idp-template: this tool has no action publish:github, so the template can only be run dry\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(_folder.PathTo("out")));
    }

    [Fact]
    public async Task A_workspace_in_the_skeletons_folder_is_no_part_of_the_skeleton()
    {
        _folder.WriteReadme();
        string workspace = _folder.PathTo("template/skeleton/out");

        var run = await ToolRun.OfAsync([.. Command(workspace), "--values", _folder.Write("v.json", """{"name": "orders"}""")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([_folder.PathTo("template/skeleton/out/README.md")], Directory.EnumerateFileSystemEntries(workspace));
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_left_alone()
    {
        _folder.WriteReadme();
        _folder.Write("run.journal", "important\n");

        var run = await ToolRun.OfAsync(Command());

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("IDP2300", run.Error, StringComparison.Ordinal);
        Assert.Equal("important\n", _folder.Read("run.journal"));
    }

    [Fact]
    public async Task A_folder_as_journal_is_refused_in_a_line()
    {
        _folder.WriteReadme();
        Directory.CreateDirectory(_folder.PathTo("run.journal"));

        var run = await ToolRun.OfAsync(Command());

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-template: the journal ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_in_no_folder_or_on_a_device_is_refused_with_the_reason()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs devices.");
        _folder.WriteReadme();
        string nowhere = _folder.PathTo("nodir/run.journal"), pipe = _folder.PathTo("pipe");
        await ExternalProcess.RunWithSuccessAsync("mkfifo", [pipe]);

        Assert.Equal($"idp-template: the journal '{nowhere}' cannot be opened: The folder '{_folder.PathTo("nodir")}' does not exist\n", await RefusalAsync(nowhere));
        Assert.Equal("idp-template: the journal '/dev/null' cannot be opened: It is no regular file, but a device, a pipe or a socket\n", await RefusalAsync("/dev/null"));
        Assert.Equal($"idp-template: the journal '{pipe}' cannot be opened: It is no regular file, but a device, a pipe or a socket\n", await RefusalAsync(pipe));
    }

    [Fact]
    public async Task A_journal_in_the_workspace_is_refused_before_it_is_made()
    {
        _folder.WriteReadme();
        Directory.CreateDirectory(_folder.PathTo("out"));

        Assert.Contains("lies in the workspace", await RefusalAsync(_folder.PathTo("out/run.journal")), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.PathTo("out")));
    }

    [Fact]
    public async Task A_run_that_stopped_is_resumed_with_its_own_template_and_workspace_only()
    {
        WriteWaiting("30");
        _folder.WriteReadme("other");
        using var stop = new CancellationTokenSource();
        await ToolRun.OfAsync(Command(), surroundings => surroundings with
        {
            Console = surroundings.Console with { Error = new TriggerWriter("Beginning step Wait", stop) },
            Terminated = stop.Token,
        });

        var other = await ToolRun.OfAsync(["run", _folder.PathTo("other"), .. Command()[2..]]);
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("IDP2323", other.Error, StringComparison.Ordinal);

        var unknown = await ToolRun.OfAsync([.. Command(), "--decide", "nostep=done"]);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("IDP2325", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("nostep", unknown.Error, StringComparison.Ordinal);

        var elsewhere = await ToolRun.OfAsync(Command(_folder.PathTo("elsewhere")));
        Assert.Equal(2, elsewhere.ExitCode);
        Assert.Contains("IDP2322", elsewhere.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathTo("elsewhere")));

        Directory.Delete(_folder.PathTo("out"), recursive: true);
        var gone = await ToolRun.OfAsync(Command());
        Assert.Equal(2, gone.ExitCode);
        Assert.Contains("IDP2321", gone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_on_a_run_that_has_not_begun_is_refused()
    {
        _folder.WriteReadme();

        var run = await ToolRun.OfAsync([.. Command(), "--decide", "fetch=done"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no run yet", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("publish=maybe")]
    [InlineData("=done")]
    public async Task A_decision_that_is_none_is_refused(string decision)
    {
        var run = await ToolRun.OfAsync([.. Command(), "--decide", decision]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--decide: '{decision}' is no decision", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_steps_are_a_list_that_is_written_over()
    {
        _folder.WriteReadme();
        string[] args = [.. Command(), "--values", _folder.Write("v.json", """{"name": "orders"}""")];

        var run = await ToolRun.OfAsync(args, surroundings => surroundings with { Console = surroundings.Console with { ErrorIsTerminal = true } });

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("\r\e[K> fetch  Fetch the skeleton\n\e[1A\r\e[K", run.Error, StringComparison.Ordinal);
        Assert.Contains("✓ fetch  Fetch the skeleton  0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_tells_the_exit_codes()
    {
        var run = await ToolRun.OfAsync("run", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes:\n  0    the run completed\n", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> RunAsync(string values)
    {
        _folder.WriteReadme();
        return ToolRun.OfAsync([.. Command(), "--values", _folder.Write("values.json", values)]);
    }

    private async Task<string> RefusalAsync(string journal)
    {
        var run = await ToolRun.OfAsync("run", _folder.PathTo("template"), "--workspace", _folder.PathTo("out"), "--journal", journal);
        Assert.Equal(2, run.ExitCode);
        return run.Error;
    }

    private string[] Command(string? workspace = null)
        => ["run", _folder.PathTo("template"), "--workspace", workspace ?? _folder.PathTo("out"), "--journal", _folder.PathTo("run.journal")];

    private void WriteWaiting(string seconds) => _folder.Write("template/template.yaml", $"""
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata: {"{name: waiting}"}
        spec:
          type: service
          steps:
            - {"{id: hello, name: Hello, action: 'debug:log', input: {message: Hello}}"}
            - id: wait
              name: Wait
              action: debug:wait
              input: {"{seconds: " + seconds + "}"}
        """);

    /// <summary>Cancels when a text was written, the last of them after another.</summary>
    private sealed class TriggerWriter(string text, CancellationTokenSource source, string after = "") : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            int start = ToString().IndexOf(after, StringComparison.Ordinal);
            if (start >= 0 && ToString().IndexOf(text, start, StringComparison.Ordinal) >= 0)
            {
                source.Cancel();
            }
        }
    }
}
