namespace Idp.Scaffolder.Tool.Tests.Commands.Update;

public sealed class UpdateTests : IDisposable
{
    private static readonly string Template = SampleTemplate.Readme.Replace(
        "  output:", "    - {id: manifest, action: 'idp:manifest', input: {values: '${{ parameters }}'}}\n  output:", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public UpdateTests()
    {
        WriteVersion("v1", "# ${{ values.name }}\n\none\ntwo\nthree\n");
        WriteVersion("v2", "# ${{ values.name }}\n\none\ntwo\nTHREE\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_only_the_template_changed_is_taken()
    {
        await GenerateAsync();

        var plan = await UpdateAsync();
        Assert.Equal((0, "# orders\n\none\ntwo\nthree\n"), (plan.ExitCode, _folder.Read("copy/README.md")));
        Assert.Contains("updated  README.md\n2 changes, 0 conflicts\n", plan.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);
        Assert.Equal("# orders\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task Changes_in_different_places_are_merged_when_the_older_template_is_there()
    {
        await GenerateAsync();
        _folder.Write("copy/README.md", "# Orders of ACME\n\none\ntwo\nthree\n");

        var run = await UpdateAsync("--from", _folder.PathTo("v1"), "--apply", "--diff");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("merged ", run.Output, StringComparison.Ordinal);
        Assert.Contains("-three\n+THREE\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("# Orders of ACME\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
    }

    [Fact]
    public async Task A_conflict_makes_the_exit_code_1_and_is_marked()
    {
        await GenerateAsync();
        _folder.Write("copy/README.md", "# orders\n\none\ntwo\nmine\n");

        var run = await UpdateAsync("--from", _folder.PathTo("v1"), "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("conflict  README.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("<<<<<<< ", _folder.Read("copy/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_refused()
    {
        _folder.Write("copy/README.md", "# orders\n");

        var run = await UpdateAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-template: there is no manifest '.idp/template.json'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_is_none_is_refused()
    {
        _folder.Write("copy/.idp/template.json", "{}");

        Assert.Equal(2, (await UpdateAsync()).ExitCode);
    }

    private void WriteVersion(string version, string readme)
    {
        _folder.Write($"{version}/skeleton/README.md", readme);
        _folder.Write($"{version}/template.yaml", Template);
    }

    private async Task GenerateAsync()
    {
        string values = _folder.Write("values.json", """{"name": "orders"}""");
        var run = await ToolRun.OfAsync("dry-run", _folder.PathTo("v1"), "--values", values, "--output", _folder.PathTo("copy"));
        Assert.Equal(0, run.ExitCode);
    }

    private Task<ToolRun> UpdateAsync(params string[] options)
        => ToolRun.OfAsync(["update", _folder.PathTo("copy"), "--template", _folder.PathTo("v2"), .. options]);
}
