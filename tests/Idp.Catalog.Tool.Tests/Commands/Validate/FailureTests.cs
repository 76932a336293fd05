using Idp.CommandLine;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Validate;

/// <summary>What cannot be judged: one clear line, exit code 2, and what can be judged is judged all the same.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_path_is_said_in_one_line()
    {
        var run = await ToolRun.OfAsync("validate", _folder.PathTo("missing.yaml"));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("idp-catalog: There is no file or folder '", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_descriptors_is_said_in_one_line()
    {
        _folder.Write("readme.txt", "Nothing here.");

        var run = await ToolRun.OfAsync("validate", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("holds no catalog-info.yaml", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_nothing_matches_is_said_in_one_line()
    {
        var run = await ToolRun.OfAsync("validate", _folder.PathTo("**/*.yaml"));

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        var file = _folder.PathTo("catalog-info.yaml");
        await using (var stream = File.Create(file))
        {
            stream.SetLength(200 * 1024 * 1024);
        }

        var run = await ToolRun.OfAsync("validate", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("larger than", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_said_in_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is denied to this user.");
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);
#pragma warning disable CA1416 // Skipped on Windows.
        File.SetUnixFileMode(file, UnixFileMode.None);
#pragma warning restore CA1416

        var run = await ToolRun.OfAsync("validate", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_round_in_a_circle_is_said_in_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        var link = _folder.PathTo("catalog-info.yaml");
        File.CreateSymbolicLink(link, link);

        var run = await ToolRun.OfAsync("validate", link);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task A_binary_file_is_judged_and_is_no_descriptor()
    {
        var file = _folder.Write("catalog-info.yaml", "PNG\0\0\u0001\u0002");

        var run = await ToolRun.OfAsync("validate", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error IDP10", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 file, 0 documents; 1 error, 0 warnings, 0 infos\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task What_can_be_read_is_judged_beside_what_cannot()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.WithoutOwner);

        var run = await ToolRun.OfAsync("validate", file, _folder.PathTo("missing.yaml"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error IDP1040", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("IDP1020", run.Output, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_ends_the_run()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);

        var run = await ToolRun.OfAsync("validate", file, "--output", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-catalog: cannot write '", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kinds")]
    [InlineData("--config")]
    [InlineData("--against")]
    public async Task A_file_that_an_option_names_must_be_there(string option)
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);

        var run = await ToolRun.OfAsync("validate", file, option, _folder.PathTo("missing"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_pack_with_faults_is_told_with_their_places()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);
        var kinds = _folder.Write("catalog-model.yaml", "kinds: 5\n");

        var run = await ToolRun.OfAsync("validate", file, "--kinds", kinds);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("catalog-model.yaml:1:8: error IDP1090", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validat")]
    [InlineData("validate", "--frmat", "json")]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--fail-on", "never")]
    [InlineData("validate", "")]
    [InlineData("validate", "@missing-list")]
    [InlineData("schema")]
    [InlineData("show")]
    public async Task A_wrong_command_line_is_refused_with_a_hint(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("Run 'idp-catalog ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_and_nothing_was_done()
    {
        var run = await ToolRun.OfAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_ends_with_the_code_of_an_interrupt()
    {
        using var error = new StringWriter();
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);

        var exitCode = await CatalogTool.RunAsync(["validate", file], new ToolConsole(TextWriter.Null, error), new CancellationToken(canceled: true));

        Assert.Equal(130, exitCode);
        Assert.Equal("idp-catalog: interrupted", error.ToString().TrimEnd());
    }

    [Fact]
    public async Task A_defect_of_the_tool_is_one_line_that_asks_for_a_report()
    {
        using var error = new StringWriter();

        var exitCode = await CatalogTool.RunAsync(["kinds"], new ToolConsole(new BrokenWriter(), error), TestContext.Current.CancellationToken);

        Assert.Equal(2, exitCode);
        Assert.Matches(@"^idp-catalog: a defect of the tool: .* Please report it .*/issues\n$", error.ToString());
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("Broken.");
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("{ \"error\": { \"name\": \"AuthenticationError\" } }")]
    [InlineData("")]
    [InlineData("{ \"items\": [{ \"kind\": \"Group\", \"metadata\": { \"name\": \"a\" } }], \"pageInfo\": { \"nextCursor\": \"x\" } }")]
    public async Task What_is_no_whole_catalog_is_not_taken_for_one(string export)
    {
        _folder.Write("export.json", export);
        var run = await ToolRun.OfAsync("validate", _folder.PathTo("."), "--against", _folder.PathTo("export.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no export of a whole catalog", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_written_to_what_a_link_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        _folder.Write("report.txt", "old");
        File.CreateSymbolicLink(_folder.PathTo("link.txt"), _folder.PathTo("report.txt"));
        await ToolRun.OfAsync("validate", _folder.PathTo("missing.yaml"), "--format", "json", "--output", _folder.PathTo("link.txt"));

        Assert.NotNull(new FileInfo(_folder.PathTo("link.txt")).LinkTarget);
        Assert.StartsWith("[", await File.ReadAllTextAsync(_folder.PathTo("report.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "Needs /dev/null.");
        await ToolRun.OfAsync("validate", _folder.PathTo("missing.yaml"), "--format", "json", "--output", "/dev/null");

        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Theory]
    [InlineData("--root", "nowhere")]
    [InlineData("--origin", "not an address")]
    public async Task A_root_or_origin_that_is_none_is_refused(string option, string value)
    {
        var run = await ToolRun.OfAsync("validate", _folder.Path, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(option, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_passes_over_everything_is_said()
    {
        _folder.Write("catalog-info.yaml", "kind: Group");
        _folder.Write("config.yaml", "ignore: ['**']");
        var run = await ToolRun.OfAsync("validate", _folder.Path, "--config", _folder.PathTo("config.yaml"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing to judge", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
