using Idp.TechDocs.Tool.Commands.Serve;
using Idp.TechDocs.Tool.Tests.Commands;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests;

/// <summary>Pages in a real browser. Pictures of them are left in the folder <c>screenshots</c> beside the tests.</summary>
public sealed class BrowserTests
{
    private static readonly string? Chromium = ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    [Fact]
    public async Task The_script_puts_the_whole_navigation_in_place()
    {
        using var site = SampleSite.Create();
        await using var server = await StartAsync(site);
        string page = await RunAsync("--virtual-time-budget=5000", "--dump-dom", $"{server.Client.BaseAddress}guide/first/");

        Assert.Contains("<html lang=\"en\" class=\"js\" data-md-color-scheme=", page, StringComparison.Ordinal);
        Assert.Contains("md-nav__toggle", page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">First steps</a>", page, StringComparison.Ordinal);
        Assert.Contains("role=\"combobox\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_address_is_answered()
    {
        using var site = SampleSite.Create();
        await using var server = await StartAsync(site);
        string page = await RunAsync("--virtual-time-budget=5000", "--dump-dom", $"{server.Client.BaseAddress}?q=secon");

        Assert.Contains("role=\"option\"", page, StringComparison.Ordinal);
        Assert.Contains("<mark>Secon</mark>d steps", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("2.1", false)]
    [InlineData("latest", false)]
    public async Task Other_versions_are_offered_and_an_old_one_says_so(string name, bool isOld)
    {
        Assert.SkipWhen(Chromium is null, "Needs Chromium, which is not installed here.");
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "1.0");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "2.1", "--alias", "latest");
        var served = new ServedSite();
        served.Show(site.PathTo("out"));
        using var server = SiteServer.Start(0);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var serving = server.RunAsync(new SiteAnswer(served, false), end.Token);
        string page = await RunAsync("--virtual-time-budget=5000", "--dump-dom", $"{server.Address}{name}/guide/first/");
        await end.CancelAsync();
        await serving;

        Assert.Contains($"aria-label=\"Version {(name == "1.0" ? name : "2.1")}\"", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"md-version__list\" id=\"__versions\" hidden", page, StringComparison.Ordinal);
        Assert.Equal(isOld, page.Contains("This is version 1.0, an old one.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wide", "1400,900")]
    [InlineData("narrow", "500,900")]
    [InlineData("dark", "1400,900", "--blink-settings=preferredColorScheme=0")]
    public async Task Pictures_are_taken(string name, string size, params string[] more)
    {
        using var site = SampleSite.Create();
        await using var server = await StartAsync(site);
        string picture = Path.Join(Directory.CreateDirectory(Path.Join(AppContext.BaseDirectory, "screenshots")).FullName, $"{name}.png");
        File.Delete(picture);
        await RunAsync(["--virtual-time-budget=5000", $"--window-size={size}", $"--screenshot={picture}", .. more, $"{server.Client.BaseAddress}guide/first/"]);

        Assert.True(new FileInfo(picture).Length > 5_000);
    }

    private static Task<RunningServer> StartAsync(TemporaryFolder site)
    {
        Assert.SkipWhen(Chromium is null, "Needs Chromium, which is not installed here.");
        return RunningServer.StartAsync(site.Path, "--no-reload");
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var profile = new TemporaryFolder();
        var result = await ExternalProcess.RunAsync(
            Chromium!, ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={profile.Path}", .. arguments], deadline: TimeSpan.FromMinutes(2));
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }
}
