using System.Text.Json;
using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.Check;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_template_of_acme_is_found_and_has_no_error()
    {
        var run = await ToolRun.OfAsync("check", RepositoryRoot.PathTo("samples", "acme", "templates"));

        Assert.Equal((0, ""), (run.ExitCode, string.Concat(run.OutputLines.Where(line => line.Contains(": error ", StringComparison.Ordinal)))));
        Assert.Contains("15 templates, 0 errors, ", run.OutputLines[^1], StringComparison.Ordinal);
        Assert.Contains("presumed to be the portal's: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("publish:github", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_with_the_file_as_the_user_named_it()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("fetch:template", "fetch:tempalte", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", template, "--format", "msbuild", "-q");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{template.Replace('\\', '/')}/template.yaml(16,", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.Contains("IDP2200", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_fault_of_a_skeleton_names_the_skeletons_file()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/skeleton/README.md", "${{ values.name | upcase }}");

        var run = await ToolRun.OfAsync("check", template, "--format", "json");

        var finding = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal((1, "IDP2213"), (run.ExitCode, finding.GetProperty("id").GetString()));
        Assert.Contains("template/skeleton/README.md", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("console", "error IDP2200")]
    [InlineData("msbuild", "error IDP2200")]
    [InlineData("json", "\"IDP2200\"")]
    [InlineData("sarif", "\"idp-template\"")]
    [InlineData("github", "::error ")]
    public async Task A_report_has_the_forms_of_the_other_tools(string format, string expected)
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("fetch:template", "fetch:nothing", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", template, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strictly_warnings_count_and_no_action_is_presumed()
    {
        string template = _folder.WriteReadme();
        string published = SampleTemplate.Readme.Replace("fetch:template", "publish:github", StringComparison.Ordinal);
        _folder.Write("template/template.yaml", published);

        Assert.Equal(0, (await ToolRun.OfAsync("check", template)).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("check", template, "--strict")).ExitCode);

        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("${{ parameters.name }}'", "${{ parameters.nmae }}'", StringComparison.Ordinal));
        Assert.Equal(0, (await ToolRun.OfAsync("check", template)).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("check", template, "--strict")).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("check", template, "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task A_portals_list_of_actions_says_what_there_is()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("fetch:template", "publish:github", StringComparison.Ordinal));
        string list = _folder.Write("actions.json", """[{"id": "publish:github", "schema": {"input": {"type": "object", "required": ["repoUrl"]}}}]""");
        string other = _folder.Write("other.json", """[{"id": "publish:gitlab"}]""");

        Assert.Contains("IDP2202", (await ToolRun.OfAsync("check", template, "--actions", list)).Output, StringComparison.Ordinal);
        Assert.Contains("did you mean", (await ToolRun.OfAsync("check", template, "--actions", other)).Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_missing_folder_is_told_and_the_others_are_judged()
    {
        var run = await ToolRun.OfAsync("check", _folder.PathTo("nowhere"), _folder.WriteReadme());

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-template: there is no file or folder", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("1 template, 0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_template_is_told()
    {
        _folder.Write("other/values.yaml", "kind: Component\n");

        var run = await ToolRun.OfAsync("check", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no template in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_name_that_says_Template_is_found()
    {
        _folder.WriteReadme();
        File.Move(_folder.PathTo("template/template.yaml"), _folder.PathTo("template/service.yml"));

        var run = await ToolRun.OfAsync("check", _folder.Path);

        Assert.Equal((0, "1 template, 0 errors, 0 warnings, 0 infos"), (run.ExitCode, run.OutputLines[^1]));
    }

    [Theory]
    [InlineData("\u0000\u0001binary")]
    [InlineData("a: [")]
    [InlineData("kind: Template\napiVersion: backstage.io/v1beta2\n")]
    [InlineData("kind: Template\nmetadata: []\nspec: 3\n")]
    [InlineData("- - - - {}}}")]
    public async Task A_broken_file_is_a_finding_and_no_stack_trace(string text)
    {
        string file = _folder.Write("template.yaml", text);

        var run = await ToolRun.OfAsync("check", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error IDP", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_not_judged()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "Needs a device.");

        var run = await ToolRun.OfAsync("check", "/dev/null");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("/dev/null: error IDP2103: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_can_go_to_a_file_and_an_unwritable_one_is_refused()
    {
        string template = _folder.WriteReadme();

        Assert.Equal(0, (await ToolRun.OfAsync("check", template, "--format", "json", "--output", _folder.PathTo("r/report.json"))).ExitCode);
        Assert.Equal("[]", _folder.Read("r/report.json").Trim());
        Assert.Equal(2, (await ToolRun.OfAsync("check", template, "--output", _folder.Path)).ExitCode);
    }
}
