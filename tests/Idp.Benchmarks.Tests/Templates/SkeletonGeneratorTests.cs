using System.Text;
using System.Text.Json.Nodes;
using Idp.Benchmarks.Templates.Skeletons;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Workspaces;

namespace Idp.Benchmarks.Tests.Templates;

public sealed class SkeletonGeneratorTests
{
    private const ulong Seed = 42;

    [Theory]
    [InlineData(200, "9141875cb2b17fb029035a67db912afdb2385eb40e266d3bb52d3e807713d0d2")]
    [InlineData(2_000, "8e255991e358397235fde89ca4d899bdaff2eb6606cf4afed4368311254932b4")]
    public void The_same_seed_gives_the_same_bytes_everywhere(int files, string sha256)
        => Assert.Equal(sha256, new SkeletonGenerator(files, Seed).Generate(_ => { }).Sha256);

    [Fact]
    public void Another_seed_gives_another_skeleton()
        => Assert.NotEqual(new SkeletonGenerator(40, Seed).Generate(_ => { }).Sha256, new SkeletonGenerator(40, Seed + 1).Generate(_ => { }).Sha256);

    [Fact]
    public void The_shares_of_the_files_are_kept()
    {
        var manifest = new SkeletonGenerator(2_000, Seed).Generate(_ => { });
        var expected = new Dictionary<SkeletonFileKind, int>
        {
            [SkeletonFileKind.Templated] = 900,
            [SkeletonFileKind.Plain] = 800,
            [SkeletonFileKind.Binary] = 100,
            [SkeletonFileKind.Copied] = 100,
            [SkeletonFileKind.Conditional] = 100,
        };
        Assert.Equal(expected, manifest.Kinds);
        Assert.Equal(1_950, manifest.Written);
    }

    [Fact]
    public void A_cache_of_texts_gains_nothing()
    {
        var contents = new List<string>();
        new SkeletonGenerator(2_000, Seed).Generate(file => contents.Add(Convert.ToBase64String(file.Content.Span)));
        Assert.Distinct(contents);
    }

    [Fact]
    public void Files_are_what_they_are_called()
    {
        var files = new List<SkeletonFile>();
        new SkeletonGenerator(400, Seed).Generate(files.Add);
        Assert.Distinct(files.Select(file => file.Path));
        Assert.All(files, file => Assert.Equal(file.Kind == SkeletonFileKind.Binary, file.Content.Span.Contains((byte)0)));
        Assert.All(Of(SkeletonFileKind.Templated), file => Assert.Contains("${{ values.name", TextOf(file), StringComparison.Ordinal));
        Assert.All(Of(SkeletonFileKind.Plain), file => Assert.DoesNotContain("${{", TextOf(file), StringComparison.Ordinal));
        Assert.All(Of(SkeletonFileKind.Copied), file => Assert.Contains("{{ ", TextOf(file), StringComparison.Ordinal));
        Assert.Contains(files, file => file.Path.Contains("/${{ values.package }}/", StringComparison.Ordinal));

        IEnumerable<SkeletonFile> Of(SkeletonFileKind kind) => files.Where(file => file.Kind == kind);
    }

    [Fact]
    public async Task The_template_renders_to_as_many_files_as_promised()
    {
        using var folder = new TemporaryFolder();
        var manifest = new SkeletonGenerator(120, Seed).Write(folder.At("template"));
        var read = await new TemplateReader().ReadAsync(new FileContentReader(folder.At("template")), "template.yaml", TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostics);
        var input = Assert.Single(read.Template!.Steps).Input!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(folder.At("template", SkeletonGenerator.InputFile))), input));

        var context = new ActionContext
        {
            Workspace = new Workspace(folder.At("workspace")),
            TemplateInfo = new TemplateInfo(null, new Uri(folder.At("template", "template.yaml"))),
        };
        await new ActionRegistry(BuiltInActions.Create()).Get("fetch:template").ExecuteAsync(input.DeepClone().AsObject(), context, TestContext.Current.CancellationToken);

        string[] written = [.. Directory.EnumerateFiles(folder.At("workspace"), "*", SearchOption.AllDirectories)];
        Assert.Equal(manifest.Written, written.Length);
        Assert.All(written, path => Assert.DoesNotContain("${{", path, StringComparison.Ordinal));
        string[] withMarks = [.. written.Where(path => File.ReadAllText(path).Contains("${{", StringComparison.Ordinal))];
        Assert.NotEmpty(withMarks);
        Assert.All(withMarks, path => Assert.Contains("workflows", path, StringComparison.Ordinal));
    }

    private static string TextOf(SkeletonFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
