using System.Text.Json.Nodes;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Testing.Tests;

public sealed class TemplateTestTests : IDisposable
{
    private readonly TemplateFolder _template = new();

    [Fact]
    public async Task A_template_that_makes_what_is_kept_succeeds()
    {
        var result = await _template.RunAsync();
        Assert.True(result.IsSuccess, result.ToString());
        Assert.Equal(["publish:somewhere", "catalog:register"], result.Run.StubbedActions);
        Assert.EndsWith("/plain: as expected", result.ToString(), StringComparison.Ordinal);
        result.ThrowIfFailed();
    }

    [Fact]
    public async Task A_changed_line_is_shown()
    {
        _template.Write("tests/plain/expected/hello.txt", "Hello Moon\nand welcome\n");
        var result = await _template.RunAsync();
        Assert.False(result.IsSuccess);
        var failure = Assert.Throws<TemplateTestException>(result.ThrowIfFailed);
        Assert.Contains("expected/hello.txt", failure.Message, StringComparison.Ordinal);
        Assert.Contains("-Hello Moon", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+Hello World", failure.Message, StringComparison.Ordinal);
        Assert.Contains("IDP_APPROVE=1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expected/hello.txt", "+ expected/hello.txt")]
    [InlineData("expected.json", "+ expected.json")]
    public async Task A_file_that_is_not_kept_is_named(string removed, string shown)
    {
        _template.Delete($"tests/plain/{removed}");
        Assert.Contains(shown, (await _template.RunAsync()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expected/more.txt", "more\n", "- expected/more.txt")]
    [InlineData("expected.json", """{"stubbedActions": ["catalog:register", "publish:somewhere"], "executable": ["run.sh"], "output": {"url": "x"}}""", "~ expected.json")]
    [InlineData("expected.json", """{"stubbedActions": ["publish:somewhere", "catalog:register", "tell:nobody"], "executable": ["run.sh"], "output": {}}""", "-    \"tell:nobody\"")]
    public async Task What_is_kept_and_not_made_is_shown(string file, string content, string shown)
    {
        _template.Write($"tests/plain/{file}", content);
        var result = await _template.RunAsync();
        Assert.False(result.IsSuccess);
        Assert.Contains(shown, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_a_file_may_be_run_counts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no executable files.");
        _template.Write("tests/plain/expected.json", """{"stubbedActions": ["publish:somewhere", "catalog:register"], "executable": [], "output": {}}""");
        Assert.Contains("~ expected/run.sh (may be run now)", (await _template.RunAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_made_is_kept_when_it_is_approved()
    {
        _template.Delete("tests/plain/expected.json");
        _template.Write("tests/plain/expected/gone.txt", "gone");
        var approved = await _template.RunAsync(new TemplateTestOptions { IsApproving = true });
        Assert.True(approved.IsApproved && approved.IsSuccess, approved.ToString());
        Assert.Equal(
            ["tests/plain/expected/catalog-info.yaml.golden", "tests/plain/expected/hello.txt", "tests/plain/expected/run.sh"],
            _template.Files("tests/plain/expected/"));

        // Nothing is known of publish:somewhere, but of catalog:register there is what its schema says.
        var kept = JsonNode.Parse(_template.Read("tests/plain/expected.json"))!;
        Assert.Equal("""["publish:somewhere"]""", kept["stubbedActions"]!.ToJsonString());
        Assert.Equal("""{"registered":"<example>"}""", kept["output"]!.ToJsonString().Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal));
        Assert.True((await _template.RunAsync()).IsSuccess);
    }

    [Fact]
    public async Task A_run_that_fails_is_not_approved()
    {
        _template.Write("skeleton/hello.txt", "${{ values.name | nosuchfilter }}");
        string kept = _template.Read("tests/plain/expected.json");
        var result = await _template.RunAsync(new TemplateTestOptions { IsApproving = true });
        Assert.False(result.IsSuccess || result.IsApproved);
        Assert.Contains("nosuchfilter", result.ToString(), StringComparison.Ordinal);
        Assert.Equal(kept, _template.Read("tests/plain/expected.json"));
        Assert.Contains("tests/plain/expected/hello.txt", _template.Files("tests/plain/expected/"));
    }

    [Fact]
    public async Task Values_that_a_page_refuses_are_named()
    {
        _template.Write("tests/plain/values.json", "{}");
        var result = await _template.RunAsync();
        Assert.Equal(RunStatus.Refused, result.Run.Result.Status);
        Assert.Contains("page 1: instance requires property \"name\"", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_descriptor_that_cannot_be_read_says_where()
    {
        _template.Write("template.yaml", "kind: Template\napiVersion: scaffolder.backstage.io/v1beta3\n");
        var result = await _template.RunAsync();
        Assert.False(result.IsSuccess);
        Assert.Contains("template.yaml", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("values.json", "[1]", "is no JSON object")]
    [InlineData("values.json", "{", "is no JSON")]
    [InlineData("secrets.json", """{"token": 1}""", "'token'")]
    [InlineData("user.json", """{"ref": "priya"}""", "user.json must have the form")]
    [InlineData("expected.json", """{"executable": "run.sh"}""", "expected.json must have the form")]
    public async Task A_file_of_a_case_that_is_wrong_is_named(string file, string content, string message)
    {
        _template.Write($"tests/plain/{file}", content);
        var problem = await Assert.ThrowsAsync<TemplateTestException>(() => _template.RunAsync());
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_values_is_none()
    {
        var problem = await Assert.ThrowsAsync<TemplateTestException>(() => _template.Test().RunAsync("absent", TestContext.Current.CancellationToken));
        Assert.Contains("values.json is not there", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_are_the_folders_of_tests()
    {
        Assert.Equal(["plain"], _template.Test().CaseNames);
        _template.Delete("tests");
        Assert.Empty(_template.Test().CaseNames);
    }

    public void Dispose() => _template.Dispose();
}
