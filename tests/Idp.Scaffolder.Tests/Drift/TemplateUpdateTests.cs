using System.Text;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Drift;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Drift;

public sealed class TemplateUpdateTests : IDisposable
{
    private const string Descriptor = """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata: { name: service }
        spec:
          type: service
          parameters: { required: [name], properties: { name: { type: string }, port: { type: number } } }
          steps:
            - action: fetch:template
              input: { url: ./skeleton, values: { name: "${{ parameters.name }}", port: "${{ parameters.port }}" } }
            - action: idp:manifest
              input: { values: "${{ parameters }}" }
        """;

    private static readonly DryRunner Runner = new(new ActionRegistry(BuiltInActions.Create()), new TemplateEngine());

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_generated_folder_remembers_its_answers_and_hashes()
    {
        WriteTemplate("v1", "name: ${{ values.name }}\n");
        var made = await MakeAsync("v1");
        var manifest = GeneratedManifest.Parse(TextOf(made.Find(GeneratedManifest.DefaultPath)!));
        Assert.Equal("template:default/service", manifest.Template);
        Assert.StartsWith("sha256:", manifest.Version, StringComparison.Ordinal);
        Assert.Equal("""{"name":"orders","port":80}""", manifest.Values.ToJsonString());
        Assert.Equal(["app.txt", "docs.md"], manifest.Files.Keys);
        Assert.Equal(GeneratedManifest.HashOf("name: orders\n"u8), manifest.Files["app.txt"]);
        Assert.Equal(TextOf(made.Find(GeneratedManifest.DefaultPath)!), manifest.ToString());
    }

    [Fact]
    public async Task What_only_the_template_changed_is_taken_and_what_only_the_user_changed_stays()
    {
        WriteTemplate("v1", "name: ${{ values.name }}\n");
        WriteTemplate("v2", "name: ${{ values.name }}\nport: ${{ values.port }}\n");
        _folder.Write("v2/skeleton/new.txt", "new\n");
        var working = Changed(await MakeAsync("v1"), ("docs.md", "my own words\n"), ("mine.txt", "mine\n"));
        var plan = (await PlanAsync(working, "v2", "v1")).Plan!;
        Assert.Equal(
            [(".idp/template.json", UpdateStatus.Updated), ("app.txt", UpdateStatus.Updated), ("new.txt", UpdateStatus.Added)],
            plan.Files.Select(file => (file.Path, file.Status)));
        Assert.Equal("name: orders\nport: 80\n", TextOf(plan.Files[1].After!));
        Assert.False(plan.HasConflicts);
        Assert.False(plan.IsUpToDate);

        var copy = new Workspace(_folder["copy"]);
        working.WriteTo(copy);
        plan.Apply(copy);
        Assert.Equal("my own words\n", _folder.Read("copy/docs.md"));
        Assert.Equal("name: orders\nport: 80\n", _folder.Read("copy/app.txt"));
        Assert.Equal("mine\n", _folder.Read("copy/mine.txt"));
        Assert.True((await PlanAsync(FileTree.Read(copy, TestContext.Current.CancellationToken), "v2", "v2")).Plan!.IsUpToDate);
    }

    [Fact]
    public async Task Changes_of_both_are_merged_and_conflicts_are_marked()
    {
        WriteTemplate("v1", "a\nb\nc\nd\ne\n");
        WriteTemplate("v2", "a\nb\nc\nD\ne\n");
        var working = Changed(await MakeAsync("v1"), ("app.txt", "A\nb\nc\nd\ne\n"));
        var merged = Assert.Single((await PlanAsync(working, "v2", "v1")).Plan!.Files, file => file.Path == "app.txt");
        Assert.Equal((UpdateStatus.Merged, "A\nb\nc\nD\ne\n"), (merged.Status, TextOf(merged.After!)));

        working = Changed(working, ("app.txt", "a\nb\nc\nmine\ne\n"));
        var marked = Assert.Single((await PlanAsync(working, "v2", "v1")).Plan!.Files, file => file.Path == "app.txt");
        Assert.Equal(UpdateStatus.Conflict, marked.Status);
        Assert.Equal("a\nb\nc\n<<<<<<< working copy\nmine\n=======\nD\n>>>>>>> template\ne\n", TextOf(marked.After!));

        // Without the old template the hashes still tell that both changed it.
        var blind = Assert.Single((await PlanAsync(working, "v2", null)).Plan!.Files, file => file.Path == "app.txt");
        Assert.Equal(UpdateStatus.Conflict, blind.Status);
    }

    [Fact]
    public async Task Removed_files_are_told_apart()
    {
        WriteTemplate("v1", "a\n");
        _folder.Write("v1/skeleton/gone.txt", "x\n").Write("v1/skeleton/kept.txt", "x\n").Write("v1/skeleton/both.txt", "x\n");
        WriteTemplate("v2", "b\n");
        var working = Changed(await MakeAsync("v1"), ("kept.txt", "changed\n")).Without(file => file.Path is "app.txt" or "docs.md" or "both.txt");
        var plan = (await PlanAsync(working, "v2", "v1")).Plan!;
        Assert.Equal(
            [
                ("app.txt", UpdateStatus.Conflict, "it was removed here and changed in the template"),
                ("docs.md", UpdateStatus.LeftRemoved, null),
                ("gone.txt", UpdateStatus.Removed, null),
                ("kept.txt", UpdateStatus.Conflict, "it was changed here and removed from the template"),
            ],
            plan.Files.Where(file => file.Path != GeneratedManifest.DefaultPath).Select(file => (file.Path, file.Status, file.Note)));
    }

    [Fact]
    public async Task A_template_that_fails_gives_no_plan()
    {
        WriteTemplate("v1", "a\n");
        var working = await MakeAsync("v1");
        WriteTemplate("v2", "{% if %}");
        var result = await PlanAsync(working, "v2", null);
        Assert.Null(result.Plan);
        Assert.Contains("app.txt", result.Made.Run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cases_of_a_template_are_no_part_of_its_version()
    {
        WriteTemplate("v1", "a\n");
        string before = TemplateVersion.OfFolder(_folder["v1"], TestContext.Current.CancellationToken);
        _folder.Write("v1/tests/plain/expected/a.txt", "a\n");
        Assert.Equal(before, TemplateVersion.OfFolder(_folder["v1"], TestContext.Current.CancellationToken));
        _folder.Write("v1/skeleton/app.txt", "b\n");
        Assert.NotEqual(before, TemplateVersion.OfFolder(_folder["v1"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_is_written_when_the_manifest_cannot_be()
    {
        WriteTemplate("v1", "a\n");
        WriteTemplate("v2", "b\n");
        var plan = (await PlanAsync(await MakeAsync("v1"), "v2", "v1")).Plan!;
        _folder.Write("copy/app.txt", "a\n").Write($"copy/{GeneratedManifest.DefaultPath}/mine.txt", "mine\n");

        Assert.Throws<ActionException>(() => plan.Apply(new Workspace(_folder["copy"])));

        Assert.Equal("a\n", _folder.Read("copy/app.txt"));
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_told_again_until_it_changes()
    {
        WriteTemplate("v1", "a\0\n");
        WriteTemplate("v2", "b\0\n");
        var working = Changed(await MakeAsync("v1"), ("app.txt", "mine\0\n"));
        var copy = new Workspace(_folder["copy"]);
        working.WriteTo(copy);
        (await PlanAsync(working, "v2", "v1")).Plan!.Apply(copy);

        working = FileTree.Read(copy, TestContext.Current.CancellationToken);
        var plan = (await PlanAsync(working, "v2", "v2")).Plan!;
        Assert.Equal(("app.txt", UpdateStatus.Conflict), Assert.Single(plan.Files.Select(file => (file.Path, file.Status))));
        Assert.True(plan.IsUpToDate);

        Assert.False((await PlanAsync(Changed(working, ("app.txt", "mine and b\0\n")), "v2", "v2")).Plan!.HasConflicts);
    }

    [Fact]
    public void Links_are_merged_by_where_they_lead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs links.");
        var v1 = FileTree.Of([Link("a", "one"), Link("b", "one"), Link("gone", "one")]);
        var manifest = GeneratedManifest.Parse(GeneratedManifest.Of("t", "1", [], v1).ToString());
        var plan = new UpdatePlanner(manifest).Plan(FileTree.Of([Link("a", "one"), Link("b", "mine"), Link("gone", "one")]), FileTree.Of([Link("a", "two"), Link("b", "two")]));
        Assert.Equal(
            [("a", UpdateStatus.Updated), ("b", UpdateStatus.Conflict), ("gone", UpdateStatus.Removed)],
            plan.Files.Select(file => (file.Path, file.Status)));

        var copy = new Workspace(_folder["links"]);
        _folder.Write("links/one", "1").Write("links/two", "2");
        FileTree.Of([Link("a", "one"), Link("b", "mine"), Link("gone", "one")]).WriteTo(copy);
        plan.Apply(copy);
        Assert.Equal("two", new FileInfo(_folder["links/a"]).LinkTarget);
        Assert.Equal("mine", new FileInfo(_folder["links/b"]).LinkTarget);
        Assert.Null(new FileInfo(_folder["links/gone"]).LinkTarget);
        Assert.Equal(["a", "b", "one", "two"], FileTree.Read(copy, TestContext.Current.CancellationToken).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_manifest_of_an_earlier_version_is_read()
    {
        var manifest = GeneratedManifest.Parse("""{"format":1,"template":"t","version":"v","values":{},"files":{"a":"00"}}""");
        Assert.Null(manifest.Executables);
        Assert.Empty(manifest.Pending);
    }

    [Theory]
    [InlineData("${{ secrets.token }}")]
    [InlineData("x-${{ secrets.token | upper }}")]
    public async Task A_manifest_holds_no_secret(string answer)
    {
        WriteTemplate("v1", "a\n");
        _folder.Write("v1/template.yaml", Descriptor.Replace("values: \"${{ parameters }}\"", $$"""values: { a: "{{answer}}" }""", StringComparison.Ordinal));
        var request = new DryRunRequest
        {
            Template = Read("v1"),
            Folder = _folder["v1"],
            Values = new JsonObject { ["name"] = "orders" },
            Secrets = new Dictionary<string, string> { ["token"] = "s3cr3t-t0ken" },
        };
        var result = await Runner.RunAsync(request, TestContext.Current.CancellationToken);
        Assert.False(result.IsSuccess);
        Assert.Contains("'a'", result.Run.Error!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Files.Files, file => TextOf(file).Contains("t0ken", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"format":2}""")]
    [InlineData("""{"format":1,"template":"t","version":3}""")]
    [InlineData("""{"format":1,"template":"t","version":"v","values":{},"files":{"a":1}}""")]
    public void What_is_no_manifest_is_refused(string json) => Assert.Throws<FormatException>(() => GeneratedManifest.Parse(json));

    public void Dispose() => _folder.Dispose();

    private void WriteTemplate(string version, string app)
        => _folder.Write($"{version}/template.yaml", Descriptor).Write($"{version}/skeleton/app.txt", app).Write($"{version}/skeleton/docs.md", "docs\n");

    private Template Read(string version)
        => new TemplateReader().Read(SourceText.FromString("template.yaml", _folder.Read($"{version}/template.yaml"))).Template!;

    private async Task<FileTree> MakeAsync(string version)
    {
        var request = new DryRunRequest { Template = Read(version), TemplateRef = Read(version).Ref, Folder = _folder[version], Values = new JsonObject { ["name"] = "orders", ["port"] = 80 } };
        var result = await Runner.RunAsync(request, TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess, result.Run.Error?.Message);
        return result.Files;
    }

    private Task<UpdateResult> PlanAsync(FileTree working, string now, string? before)
        => new TemplateUpdater(Runner).PlanAsync(
            new UpdateRequest
            {
                Manifest = GeneratedManifest.Parse(TextOf(working.Find(GeneratedManifest.DefaultPath)!)),
                Template = Read(now),
                Folder = _folder[now],
                OriginTemplate = before is null ? null : Read(before),
                OriginFolder = before is null ? null : _folder[before],
            },
            working,
            TestContext.Current.CancellationToken);

    private static FileTree Changed(FileTree tree, params (string Path, string Text)[] files)
        => FileTree.Of(tree.Files.Concat(files.Select(file => new TreeFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))));

    private static TreeFile Link(string path, string target) => new(path, Encoding.UTF8.GetBytes(target), IsLink: true);

    private static string TextOf(TreeFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
