namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class VersionTests(Chromium chromium)
{
    [Theory]
    [InlineData("1.0", true)]
    [InlineData("2.1", false)]
    [InlineData("latest", false)]
    public async Task Other_versions_are_offered_and_an_old_one_says_so(string name, bool isOld)
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "1.0");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "2.1", "--alias", "latest");
        await using var served = BuiltSites.Serve(site.PathTo("out"));
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(new Uri(served.Address, $"{name}/guide/first/"));
        await tab.WaitAsync($"document.querySelector('[aria-label=\"Version {(name == "1.0" ? name : "2.1")}\"]') !== null");

        Assert.True(await tab.EvaluateAsync<bool>("document.getElementById('__versions').hidden"));
        Assert.Equal(isOld, await tab.EvaluateAsync<bool>("document.body.textContent.includes('This is version 1.0, an old one.')"));
        await tab.PictureAsync($"version-{name}");
    }

    [Fact]
    public async Task Choosing_another_version_by_keyboard_keeps_the_page()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "1.0");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "2.1");
        await using var served = BuiltSites.Serve(site.PathTo("out"));
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(new Uri(served.Address, "1.0/guide/first/"));
        await tab.WaitAsync("document.querySelector('[aria-label=\"Version 1.0\"]') !== null");
        await tab.EvaluateAsync<bool>("document.querySelector('[aria-label=\"Version 1.0\"]').focus()");
        await tab.PressAsync("Enter");
        await tab.WaitAsync("!document.getElementById('__versions').hidden");
        await tab.EvaluateAsync<bool>("[...document.querySelectorAll('#__versions a')].find(a => a.textContent.includes('2.1')).focus()");
        await tab.PressAsync("Enter");
        await tab.WaitAsync("location.pathname === '/2.1/guide/first/'");
        Assert.Empty(tab.Errors);
    }
}
