namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class SearchBoxTests(Chromium chromium, ShownSites sites)
{
    private const string Options = "[...document.querySelectorAll('[role=option]')]";

    [Fact]
    public async Task What_is_typed_is_found_and_arrows_and_enter_lead_there()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service"));
        await tab.PressAsync("/");
        Assert.Equal("combobox", await tab.EvaluateAsync<string>("document.activeElement.getAttribute('role')"));
        await tab.TypeAsync("timeline");
        await tab.WaitAsync($"{Options}.length > 1");
        await tab.PictureAsync("search");

        await tab.PressAsync("ArrowDown");
        await tab.PressAsync("ArrowDown");
        await tab.WaitAsync("document.activeElement.getAttribute('aria-activedescendant') === '__search_1'");
        Assert.Equal("true", await tab.EvaluateAsync<string>($"{Options}[1].getAttribute('aria-selected')"));
        await tab.PressAsync("Enter");
        await tab.WaitAsync("location.pathname.endsWith('/postmortems/2026-03-12-double-orders/') && location.hash === '#timeline'");
        await tab.SettleAsync();
        Assert.InRange(await tab.EvaluateAsync<double>("document.getElementById('timeline').getBoundingClientRect().top"), 40, 300);
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task Escape_closes_what_was_found_and_then_leaves()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service"));
        await tab.PressAsync("s");
        await tab.TypeAsync("saga");
        await tab.WaitAsync($"{Options}.length > 0");
        await tab.PressAsync("Escape");
        Assert.True(await tab.EvaluateAsync<bool>("document.querySelector('.md-search__panel').hidden && document.activeElement.getAttribute('aria-expanded') === 'false'"));
        await tab.PressAsync("Escape");
        Assert.True(await tab.EvaluateAsync<bool>("document.activeElement === document.body"));
    }

    [Fact]
    public async Task The_number_of_pages_is_told_even_if_it_is_none()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("project"));
        await tab.PressAsync("/");
        await tab.TypeAsync("zzzz");
        await tab.WaitAsync("document.querySelector('[role=status]').textContent === 'Nothing found'");
    }

    [Fact]
    public async Task The_box_takes_the_whole_bar_of_a_narrow_window()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ResizeAsync(400, 800);
        await tab.PreferAsync("dark");
        await tab.GoAsync(await sites.PageAsync("project"));
        await tab.ClickAsync(".md-search__input");
        await tab.TypeAsync("cycle");
        await tab.WaitAsync($"{Options}.length > 0");
        await tab.PictureAsync("search-narrow");

        Assert.True(await tab.EvaluateAsync<bool>("document.querySelector('.md-search').getBoundingClientRect().width === innerWidth && document.querySelector('.md-search__panel').getBoundingClientRect().right <= innerWidth"));
    }

    [Fact]
    public async Task A_question_in_the_address_is_answered()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "?q=outb"));
        await tab.WaitAsync($"{Options}.length > 0");

        Assert.Contains("<mark>outb</mark>ox", await tab.EvaluateAsync<string>($"{Options}[0].innerHTML"), StringComparison.OrdinalIgnoreCase);
    }
}
