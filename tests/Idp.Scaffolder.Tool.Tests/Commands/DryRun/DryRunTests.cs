using System.Text;
using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.DryRun;

public sealed class DryRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_files_are_written_and_listed_with_the_output()
    {
        var run = await RunAsync("""{"name": "orders"}""", "--output", _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("# orders\n", _folder.Read("out/README.md"));
        Assert.Contains("fetch  completed  fetch:template\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("README.md      9\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"content\": \"orders\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"name\": \"a\\ud800b\"}", "holds half of a surrogate pair")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}", "a key stands twice in one object")]
    [InlineData("{\"name\": }", "there is a fault at line 1, byte 10")]
    public async Task Values_that_are_no_texts_are_refused(string values, string reason)
    {
        var run = await RunAsync(values);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_are_no_UTF_8_are_refused()
    {
        string path = _folder.PathTo("latin.json");
        File.WriteAllBytes(path, [.. "{\"name\": \"caf"u8, 0xE9, .. "\"}"u8]);

        var run = await ToolRun.OfAsync("dry-run", RepositoryRoot.PathTo("samples", "acme", "templates", "go-service"), "--values", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_of_acme_makes_the_tree_of_its_test()
    {
        string template = RepositoryRoot.PathTo("samples", "acme", "templates", "go-service");
        string test = Directory.EnumerateDirectories(Path.Combine(template, "tests")).Order(StringComparer.Ordinal).First();

        var run = await ToolRun.OfAsync("dry-run", template, "--values", Path.Combine(test, "values.json"), "--json");

        Assert.Equal(0, run.ExitCode);
        var files = JsonNode.Parse(run.Output)!["directoryContents"]!.AsArray();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            string expected = Path.Combine(test, "expected", file!["path"]!.GetValue<string>());
            expected = File.Exists(expected) ? expected : expected + ".golden";
            Assert.Equal(File.ReadAllText(expected), Encoding.UTF8.GetString(Convert.FromBase64String(file["base64Content"]!.GetValue<string>())));
        });
        Assert.Contains("not here, and skipped: publish:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_a_page_refuses_are_told_a_line_each()
    {
        var run = await RunAsync("""{"name": "Orders"}""");

        Assert.Equal((1, "idp-template: name does not match pattern \"^[a-z]+$\"\n", ""), (run.ExitCode, run.Error, run.Output));
        Assert.Equal("idp-template: values requires property \"name\"\n", (await RunAsync("{}")).Error);
    }

    [Fact]
    public async Task As_json_refused_values_have_upstreams_shape()
        => Assert.Equal("name", JsonNode.Parse((await RunAsync("{}", "--json")).Output)!["errors"]![0]!["argument"]!.GetValue<string>());

    [Fact]
    public async Task A_difference_is_shown_and_makes_the_exit_code_1()
    {
        _folder.Write("there/README.md", "# billing\n");
        _folder.Write("there/.git/HEAD", "ref: refs/heads/main\n");

        var run = await RunAsync("""{"name": "orders"}""", "--diff", _folder.PathTo("there"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("~ README.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("-# billing\n+# orders\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 file would change\n", run.Output, StringComparison.Ordinal);

        _folder.Write("there/README.md", "# orders\n");
        var same = await RunAsync("""{"name": "orders"}""", "--diff", _folder.PathTo("there"));
        Assert.Equal((0, "no difference\n"), (same.ExitCode, same.Output));
    }

    [Fact]
    public async Task A_step_that_fails_is_told()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/skeleton/README.md", "${{ values.name | nofilter }}");

        var run = await ToolRun.OfAsync("dry-run", template, "--values", _folder.Write("v.json", """{"name": "orders"}"""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("fetch  failed", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("idp-template: ", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_something_in_it_is_written_to_by_force_only()
    {
        _folder.Write("out/mine.txt", "mine");

        Assert.Equal(2, (await RunAsync("""{"name": "orders"}""", "--output", _folder.PathTo("out"))).ExitCode);
        Assert.False(File.Exists(_folder.PathTo("out/README.md")));
        Assert.Equal(0, (await RunAsync("""{"name": "orders"}""", "--output", _folder.PathTo("out"), "--force")).ExitCode);
        Assert.Equal("mine", _folder.Read("out/mine.txt"));
    }

    [Theory]
    [InlineData("[1]", "holds no JSON object")]
    [InlineData("{", "is no JSON: there is a fault at line 1")]
    [InlineData("""{"name":"a","name":"b"}""", "is no JSON")]
    public async Task Values_that_are_no_object_are_refused(string values, string expected)
    {
        var run = await RunAsync(values);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_no_text_is_refused_without_its_value()
    {
        string secrets = _folder.Write("secrets.json", """{"token": 918273}""");

        var run = await RunAsync("""{"name": "orders"}""", "--secrets", secrets);

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("918273", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defaults_are_taken_when_asked_for()
    {
        string template = _folder.WriteReadme();
        _folder.Write("template/template.yaml", SampleTemplate.Readme.Replace("'${{ parameters.name }}'", "'${{ parameters.language }}'", StringComparison.Ordinal));
        string values = _folder.Write("values.json", """{"name": "orders"}""");

        await ToolRun.OfAsync("dry-run", template, "--values", values, "--defaults", "--output", _folder.PathTo("with"));
        await ToolRun.OfAsync("dry-run", template, "--values", values, "--output", _folder.PathTo("without"));

        Assert.Equal("# cs\n", _folder.Read("with/README.md"));
        Assert.Equal("# \n", _folder.Read("without/README.md"));
    }

    [Fact]
    public async Task What_is_not_given_is_asked_for_on_a_terminal()
    {
        var terminal = new TypingTerminal("orders", "2");

        var run = await ToolRun.OfAsync(["dry-run", _folder.WriteReadme(), "--output", _folder.PathTo("out")], terminal);

        Assert.Equal((0, 0), (run.ExitCode, terminal.Left));
        Assert.Equal("# orders\n", _folder.Read("out/README.md"));
    }

    private Task<ToolRun> RunAsync(string values, params string[] options)
        => ToolRun.OfAsync(["dry-run", _folder.WriteReadme(), "--values", _folder.Write("values.json", values), .. options]);
}
