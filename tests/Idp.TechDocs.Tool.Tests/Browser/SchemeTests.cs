namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class SchemeTests(Chromium chromium, ShownSites sites)
{
    private const string IsDark = "document.documentElement.dataset.mdColorScheme === 'slate' && getComputedStyle(document.body).backgroundColor === 'rgb(22, 26, 34)'";

    [Fact]
    public async Task A_page_is_dark_for_who_prefers_it()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.PreferAsync("dark");
        await tab.GoAsync(await sites.PageAsync("portal", "write/boxes/"));
        await tab.PictureAsync("dark");
        Assert.True(await tab.EvaluateAsync<bool>(IsDark));

        await tab.PreferAsync("light");
        await tab.WaitAsync($"!({IsDark})");
    }

    [Fact]
    public async Task The_choice_of_the_button_is_remembered()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("portal"));
        await tab.ClickAsync("[data-scheme]");
        Assert.True(await tab.EvaluateAsync<bool>($"{IsDark} && document.querySelector('[data-scheme]').getAttribute('aria-pressed') === 'true'"));

        await tab.GoAsync(await sites.PageAsync("portal", "register/"));
        Assert.True(await tab.EvaluateAsync<bool>(IsDark));

        await tab.EvaluateAsync<bool>("document.querySelector('[data-scheme]').focus()");
        await tab.PressAsync("Enter");
        Assert.False(await tab.EvaluateAsync<bool>(IsDark));
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task A_site_with_one_scheme_keeps_it_until_the_reader_chooses()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.PreferAsync("dark");
        await tab.GoAsync(await sites.PageAsync("assistant-gateway"));
        await tab.PictureAsync("palette");
        Assert.False(await tab.EvaluateAsync<bool>(IsDark));

        await tab.ClickAsync("[data-scheme]");
        Assert.True(await tab.EvaluateAsync<bool>(IsDark));
    }
}
