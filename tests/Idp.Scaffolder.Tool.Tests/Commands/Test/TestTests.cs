using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.Test;

public sealed class TestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_cases_of_acme_come_out_as_kept()
    {
        var run = await ToolRun.OfAsync("test", RepositoryRoot.PathTo("samples", "acme", "templates", "dotnet-service"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["dotnet-service/plain: as expected", "dotnet-service/postgresql: as expected", "2 cases, 0 wrong"], run.OutputLines);
    }

    [Fact]
    public async Task A_case_is_kept_and_then_compared()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/tests/plain/values.json", """{"name": "orders"}""");

        var approved = await ToolRun.OfAsync("test", template, "--approve");
        Assert.Equal((0, "# orders\n"), (approved.ExitCode, _folder.Read("template/tests/plain/expected/README.md")));

        _folder.Write("template/skeleton/README.md", "# The ${{ values.name }}\n");
        var changed = await ToolRun.OfAsync("test", template, "-q");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("-# orders\n+# The orders\n", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_in_a_kept_case_names_the_template_and_does_not_change_by_keeping()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace(
            "  output:", "    - {id: manifest, action: 'idp:manifest', input: {values: '${{ parameters }}'}}\n  output:", StringComparison.Ordinal));
        _folder.Write("template/tests/plain/values.json", """{"name": "orders"}""");

        Assert.Equal(0, (await ToolRun.OfAsync("test", template, "--approve")).ExitCode);

        Assert.Equal(0, (await ToolRun.OfAsync("test", template)).ExitCode);
        Assert.Contains("\"template\": \"template:default/readme\"", _folder.Read("template/tests/plain/expected/.idp/template.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_case_can_be_named()
        => Assert.Equal(
            ["dotnet-service/plain: as expected", "1 case, 0 wrong"],
            (await ToolRun.OfAsync("test", RepositoryRoot.PathTo("samples", "acme", "templates", "dotnet-service"), "--case", "plain")).OutputLines);

    [Fact]
    public async Task A_template_without_cases_is_told()
    {
        var run = await ToolRun.OfAsync("test", _folder.WriteReadme());

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-template: there is no case to run", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_is_told_in_a_line()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/tests/broken/values.json", "{");

        var run = await ToolRun.OfAsync("test", template);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("tests/broken: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
