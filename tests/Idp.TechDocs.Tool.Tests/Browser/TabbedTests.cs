namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class TabbedTests(Chromium chromium, ShownSites sites)
{
    private const string Shown = "[...document.querySelectorAll('.tabbed-set')].map(set => [...set.querySelectorAll(':scope > .tabbed-content > .tabbed-block')].findIndex(block => block.checkVisibility())).join()";

    [Fact]
    public async Task A_click_shows_another_tab()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("product-service", "how-to/call-the-api/"));
        Assert.Equal("0", await tab.EvaluateAsync<string>(Shown));

        await tab.ClickAsync(".tabbed-labels label:nth-child(3)");
        Assert.Equal("2", await tab.EvaluateAsync<string>(Shown));
        await tab.PictureAsync("tabs");
        await tab.ResizeAsync(400, 800);
        await tab.PictureAsync("tabs-narrow");
    }

    [Fact]
    public async Task Arrows_show_other_tabs()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("product-service", "how-to/call-the-api/"));
        await tab.EvaluateAsync<bool>("document.querySelector('.tabbed-set > input').focus({focusVisible: true})");
        await tab.PressAsync("ArrowRight");
        Assert.Equal("1", await tab.EvaluateAsync<string>(Shown));
        await tab.PressAsync("ArrowLeft");
        await tab.PressAsync("ArrowLeft");
        Assert.Equal("7", await tab.EvaluateAsync<string>(Shown));
        Assert.NotEqual("none", await tab.EvaluateAsync<string>("getComputedStyle(document.querySelector('.tabbed-labels label:nth-child(8)')).outlineStyle"));
        await tab.PictureAsync("tabs-keyboard");
    }

    [Theory]
    [InlineData("ui-kit", "", "1,1")]
    [InlineData("login-service", "passkeys/", "1,0")]
    public async Task Tabs_of_one_name_turn_together_where_the_site_wants_it(string site, string page, string expected)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync(site, page));
        await tab.ClickAsync(".tabbed-labels label:nth-child(2)");

        Assert.Equal(expected, await tab.EvaluateAsync<string>(Shown));
    }
}
