using System.Net;
using System.Text.RegularExpressions;

namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed partial class ServeTests
{
    [Fact]
    public async Task Pages_are_shown_with_the_script_that_follows_changes()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);

        string page = await server.Client.GetStringAsync("guide/first/", TestContext.Current.CancellationToken);
        Assert.Contains("<h1 id=\"first-steps\">", page, StringComparison.Ordinal);
        Assert.Contains("/.idp-docs/reload.js", page, StringComparison.Ordinal);
        using var script = await server.Client.GetAsync("assets/site.js", TestContext.Current.CancellationToken);
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType?.ToString());
        using var folder = await server.Client.GetAsync("guide/first", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, "/guide/first/"), (folder.StatusCode, folder.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task What_is_served_is_clean()
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/first.md", "# First steps\n\n<script>window.x = 1</script>\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        using var answer = await server.Client.GetAsync("guide/first/", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("window.x", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("IDP3210", server.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/")]
    [InlineData("..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("%00")]
    public async Task What_is_not_in_the_site_is_not_found(string path)
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);
        using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_hosts_and_other_methods_are_refused()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);
        using var posted = await server.Client.PostAsync("", null, TestContext.Current.CancellationToken);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "");
        rebound.Headers.Host = "evil.example";
        using var refused = await server.Client.SendAsync(rebound, TestContext.Current.CancellationToken);

        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task A_change_is_built_and_browsers_are_told()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);
        await using var events = await server.Client.GetStreamAsync(".idp-docs/events", TestContext.Current.CancellationToken);
        using var reader = new StreamReader(events);
        Assert.Equal("data: 1", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        site.Write("docs/guide/first.md", "# Changed\n\n## Install\n\n[gone](gone.md)\n");

        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("data: ", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Changed", await server.Client.GetStringAsync("guide/first/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await server.WaitForAsync(Rebuilt());
        Assert.Contains("IDP3200", server.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_new_faults_are_told_after_a_change()
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/second.md", "# Second steps\n\n[a](one.md) [b](two.md)\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        site.Write("docs/guide/second.md", "# Second steps\n\nMore.\n\n[a](one.md) [c](three.md)\n");
        await server.WaitForAsync(Counted());
        string said = server.Output.ToString();
        site.Write("mkdocs.yml", site.Read("mkdocs.yml") + "site_description: x\n");
        await server.WaitForAsync(AllRemain());

        Assert.Equal([1, 1, 1], [said.Split("'one.md'").Length - 1, said.Split("'two.md'").Length - 1, said.Split("'three.md'").Length - 1]);
        Assert.Equal(said, server.Output.ToString());
    }

    [Fact]
    public async Task A_configuration_at_fault_leaves_the_site_that_is_shown()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);
        site.Write("mkdocs.yml", "site_name: [");
        await server.WaitForAsync(NotBuilt());

        Assert.Contains("Handbook", await server.Client.GetStringAsync("", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_shown_here_and_nowhere_else()
    {
        using var site = SampleSite.Create("draft_docs: /draft.md\n");
        site.Write("docs/draft.md", "# Draft\n");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        await using var server = await RunningServer.StartAsync(site.Path);

        Assert.Contains("Draft", await server.Client.GetStringAsync("draft/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(site.PathTo("out/draft/index.html")));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_a_line()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);
        var run = await ToolRun.OfAsync("serve", site.Path, "--port", $"{server.Client.BaseAddress!.Port}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--port names another port", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_ends_when_it_is_told_to()
    {
        using var site = SampleSite.Create();
        await using var server = await RunningServer.StartAsync(site.Path);

        Assert.Equal(0, await server.StopAsync());
    }

    [GeneratedRegex("first\\.md changed: 1 page in ")]
    private static partial Regex Rebuilt();

    [GeneratedRegex("second\\.md changed: .*; 1 new, 1 fixed, 1 remain$")]
    private static partial Regex Counted();

    [GeneratedRegex("mkdocs\\.yml changed: .*; 0 fixed, 2 remain$")]
    private static partial Regex AllRemain();

    [GeneratedRegex("not built, the configuration is at fault")]
    private static partial Regex NotBuilt();
}
