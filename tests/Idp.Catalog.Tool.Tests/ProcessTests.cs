using Idp.Testing;

namespace Idp.Catalog.Tool.Tests;

/// <summary>The tool as a process of its own: streams, encoding, exit codes, the current folder.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Idp.Catalog.Tool.dll");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_current_folder_is_validated_and_paths_are_relative()
    {
        _folder.Write("a/catalog-info.yaml", Descriptor.WithoutOwner.Replace("orders", "bestellungen-für-ÄÖ", StringComparison.Ordinal));

        var result = await RunAsync("validate");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("a/catalog-info.yaml:4:9: error IDP1052: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("bestellungen-für-ÄÖ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_missing_path_ends_the_process_with_2()
    {
        var result = await RunAsync("validate", "missing.yaml", "--format", "sarif", "-q");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("idp-catalog: There is no file or folder 'missing.yaml'.\n", result.Error);
        Assert.StartsWith("{", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var result = await RunAsync("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\n$", result.Output);
    }

    [Fact]
    public async Task Control_characters_of_a_path_do_not_reach_the_terminal()
    {
        var result = await RunAsync("validate", "a\e[31mb\nc");

        Assert.Equal("idp-catalog: There is no file or folder 'a [31mb c'.", result.Error.Split('\n')[0]);
    }

    [Fact]
    public async Task Without_Graphviz_a_picture_is_refused_with_what_can_be_done()
    {
        _folder.Write("catalog-info.yaml", Descriptor.Orders);

        var result = await WithPathAsync(_folder.PathTo("nowhere"), "graph", "orders", "--format", "svg");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("idp-catalog: a picture as svg needs Graphviz", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Graphviz_complains_about_is_said_in_a_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell script in place of Graphviz.");
        _folder.Write("catalog-info.yaml", Descriptor.Orders);
        string dot = _folder.Write("bin/dot", "#!/bin/sh\necho 'bad \033[31mnews' >&2\nexit 3\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(dot, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var result = await WithPathAsync(_folder.PathTo("bin"), "graph", "orders", "--format", "svg");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("idp-catalog: Graphviz failed: bad ", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", result.Error, StringComparison.Ordinal);
    }

    private Task<ProcessResult> WithPathAsync(string path, params string[] arguments) => ExternalProcess.RunAsync(
        "dotnet", [Tool, .. arguments], _folder.Path, environment: new Dictionary<string, string> { ["PATH"] = path });

    private Task<ProcessResult> RunAsync(params string[] arguments) => ExternalProcess.RunAsync("dotnet", [Tool, .. arguments], _folder.Path);
}
