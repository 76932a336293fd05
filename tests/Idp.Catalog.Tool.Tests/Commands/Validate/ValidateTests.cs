using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Validate;

public sealed class ValidateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_sample_organisation_is_valid()
    {
        var run = await ToolRun.OfAsync("validate", RepositoryRoot.PathTo("samples", "acme"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("44 Component", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_shown_at_its_place_and_counted()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.WithoutOwner);

        var run = await ToolRun.OfAsync("validate", file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file.Replace('\\', '/')}:5:1: error IDP1040:", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file, 1 document; none is valid; 1 error, 0 warnings, 0 infos", run.OutputLines[^1]);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_folder_means_its_descriptors_and_all_means_every_yaml_file()
    {
        _folder.Write("a/catalog-info.yaml", Descriptor.Orders);
        _folder.Write("b/catalog-info.yml", Descriptor.Shop);
        _folder.Write("b/group.yaml", Descriptor.Shop.Replace("shop", "other", StringComparison.Ordinal));

        var some = await ToolRun.OfAsync("validate", _folder.Path);
        var all = await ToolRun.OfAsync("validate", "--all", _folder.Path, _folder.PathTo("a/catalog-info.yaml"));

        Assert.StartsWith("2 files,", some.OutputLines[^1], StringComparison.Ordinal);
        Assert.StartsWith("3 files,", all.OutputLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task Fail_on_says_what_makes_the_run_fail(string severity, int exitCode)
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders.Replace("spec:", "  annotations:\n    github.com/project-slug: nothing\nspec:", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("validate", file, "--fail-on", severity);

        Assert.Contains("warning IDP1200", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task In_a_closed_world_a_reference_that_leads_nowhere_is_found()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Orders);

        var open = await ToolRun.OfAsync("validate", file);
        var closed = await ToolRun.OfAsync("validate", file, "--closed-world");

        Assert.Equal(0, open.ExitCode);
        Assert.Equal(1, closed.ExitCode);
        Assert.Contains(":8:10: error IDP11", closed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_set_knows_more_kinds()
    {
        var ai = RepositoryRoot.PathTo("samples", "acme", "ai");

        Assert.Equal(1, (await ToolRun.OfAsync("validate", "--all", ai)).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("validate", "--all", "--model", ai)).ExitCode);
    }

    [Fact]
    public async Task Reports_for_programs_have_nothing_else_on_their_stream()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.WithoutOwner);

        var json = await ToolRun.OfAsync("validate", file, "--format", "json");
        var sarif = await ToolRun.OfAsync("validate", file, "--format", "sarif");
        var msbuild = await ToolRun.OfAsync("validate", file, "--format", "msbuild");
        var github = await ToolRun.OfAsync("validate", file, "--format", "github");

        Assert.Equal("IDP1040", JsonDocument.Parse(json.Output).RootElement[0].GetProperty("id").GetString());
        Assert.Equal("2.1.0", JsonDocument.Parse(sarif.Output).RootElement.GetProperty("version").GetString());
        Assert.Contains("(5,1): error IDP1040: ", Assert.Single(msbuild.OutputLines), StringComparison.Ordinal);
        Assert.StartsWith("::error ", Assert.Single(github.OutputLines), StringComparison.Ordinal);
        Assert.All([json, sarif, msbuild, github], run => Assert.Equal(1, run.ExitCode));
        Assert.All([json, sarif, msbuild, github], run => Assert.StartsWith("1 file, 1 document;", run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quiet_leaves_the_summary_out()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.Shop);

        var run = await ToolRun.OfAsync("validate", file, "--quiet");

        Assert.Equal(new ToolRun(0, "", ""), run);
    }

    [Fact]
    public async Task A_report_can_be_written_into_a_file()
    {
        var file = _folder.Write("catalog-info.yaml", Descriptor.WithoutOwner);
        var report = _folder.PathTo("reports/catalog.sarif");

        var run = await ToolRun.OfAsync("validate", file, "--format", "sarif", "--output", report);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("2.1.0", JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Names_of_a_report_are_relative_to_the_root()
    {
        _folder.Write("services/orders/catalog-info.yaml", Descriptor.Orders);

        var run = await ToolRun.OfAsync("validate", _folder.Path, "--root", _folder.Path, "--format", "ndjson");

        Assert.Equal("services/orders/catalog-info.yaml", JsonDocument.Parse(run.Output).RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public async Task Paths_with_blanks_can_be_listed_in_a_file()
    {
        var list = _folder.Write("list.txt", _folder.Write("a b/one.yaml", Descriptor.Orders) + "\n" + _folder.Write("two.yaml", Descriptor.Shop) + "\n");

        var run = await ToolRun.OfAsync("validate", "@" + list);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2 files,", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_kinds_come_from_a_file()
    {
        var kinds = _folder.Write(
            "catalog-model.yaml",
            """
            kinds:
              - group: acme.example
                names: { kind: Robot, singular: robot, plural: robots }
                description: Does the work.
                versions:
                  - name: v1
                    relationFields:
                      - { selector: { path: spec.owner }, relation: ownedBy, defaultKind: Group }
                    schema:
                      jsonSchema: { type: object, properties: { spec: { type: object, required: [owner] } } }
            """);
        var file = _folder.Write(
            "catalog-info.yaml", "apiVersion: acme.example/v1\nkind: Robot\nmetadata: { name: r2 }\nspec: { owner: shop }\n");

        Assert.Equal(1, (await ToolRun.OfAsync("validate", file)).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("validate", file, "--kinds", kinds)).ExitCode);
        Assert.Contains("Robot ", (await ToolRun.OfAsync("kinds", "--kinds", kinds)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readme_tells_every_option_of_every_command()
    {
        var readme = await File.ReadAllTextAsync(RepositoryRoot.PathTo("src", "Catalog", "Idp.Catalog.Tool", "README.md"), TestContext.Current.CancellationToken);
        foreach (var command in (string[])["validate", "show", "relations", "export", "schema", "kinds", "init"])
        {
            var help = (await ToolRun.OfAsync(command, "--help")).Output;
            foreach (var option in help.Split(' ', '\n', ',', '.').Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2).Distinct())
            {
                Assert.Contains(option, readme, StringComparison.Ordinal);
            }
        }
    }
}
