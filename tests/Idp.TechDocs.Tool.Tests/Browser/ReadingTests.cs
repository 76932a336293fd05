namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class ReadingTests(Chromium chromium, ShownSites sites)
{
    private const string Focused = "document.activeElement";

    [Fact]
    public async Task The_keyboard_reaches_the_text_first_and_then_the_header_from_left_to_right()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "saga/"));
        await tab.PressAsync("Tab");
        Assert.True(await tab.EvaluateAsync<bool>($"{Focused}.className === 'md-skip' && {Focused}.getBoundingClientRect().top >= 0"));
        await tab.PictureAsync("skip");

        var order = new List<double>();
        for (int i = 0; i < 4; i++)
        {
            await tab.PressAsync("Tab");
            Assert.True(await tab.EvaluateAsync<bool>($"!!{Focused}.closest('header')"), "The header comes next.");
            order.Add(await tab.EvaluateAsync<double>($"{Focused}.getBoundingClientRect().left"));
        }

        Assert.Equal(order.Order(), order);
        await tab.PressAsync("Tab");
        Assert.True(await tab.EvaluateAsync<bool>($"!!{Focused}.closest('.md-nav--primary')"), "The navigation comes behind the header.");
        Assert.Equal("solid", await tab.EvaluateAsync<string>($"getComputedStyle({Focused}).outlineStyle"));
    }

    [Fact]
    public async Task The_first_link_skips_to_the_text()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "saga/"));
        await tab.PressAsync("Tab");
        await tab.PressAsync("Enter");
        await tab.WaitAsync($"{Focused}.id === '__content'");
        await tab.PressAsync("Tab");

        Assert.True(await tab.EvaluateAsync<bool>($"!!{Focused}.closest('article')"));
    }

    [Fact]
    public async Task Code_is_copied_without_its_numbers()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("portal", "write/code/"));
        await tab.ClickAsync(".highlight:has(.filename) .md-clipboard");
        await tab.WaitAsync("document.querySelector('.md-clipboard[data-copied]')?.getAttribute('aria-label') === 'Copied'");
        await tab.PictureAsync("code");

        Assert.Equal(
            "def hello(name: str) -> str:\n    return f\"Hello, {name}!\"\n\nif __name__ == \"__main__\":\n    print(hello(\"ACME\"))",
            await tab.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_heading_has_a_link_to_itself_that_stays_below_the_header()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "runbook/"));
        await tab.ClickAsync("#stop-the-sale .headerlink");
        await tab.WaitAsync("location.hash === '#stop-the-sale'");
        await tab.GoAsync(await sites.PageAsync("portal", "write/text/#links"));

        Assert.InRange(await tab.EvaluateAsync<double>("document.querySelector(':target').getBoundingClientRect().top - document.querySelector('.md-header').getBoundingClientRect().bottom"), 0, 200);
    }

    [Fact]
    public async Task The_contents_follow_the_reader()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("portal", "write/lists/"));
        await tab.ClickAsync(".md-sidebar--secondary a[href='#tasks']");
        await tab.WaitAsync("document.querySelector('.md-sidebar--secondary [aria-current=location]')?.hash === '#tasks'");
        await tab.EvaluateAsync<bool>("scrollTo(0, 0), true");
        await tab.WaitAsync("!document.querySelector('.md-sidebar--secondary [aria-current=location]') || document.querySelector('.md-sidebar--secondary [aria-current=location]').hash === '#two-blanks-are-one-level'");
    }

    [Fact]
    public async Task Boxes_open_by_click_and_by_key()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("assistant-gateway", "questions/"));
        const string open = "document.querySelector('details').open";
        Assert.False(await tab.EvaluateAsync<bool>(open));
        await tab.ClickAsync("summary");
        Assert.True(await tab.EvaluateAsync<bool>(open));
        await tab.PictureAsync("details");
        await tab.PressAsync("Enter");
        Assert.False(await tab.EvaluateAsync<bool>(open));
    }

    [Fact]
    public async Task Back_and_forward_lead_through_anchors_and_pages()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "saga/"));
        await tab.ClickAsync(".md-sidebar--secondary a[href='#a-step']");
        await tab.WaitAsync("location.hash === '#a-step'");
        await tab.ClickAsync(".md-footer__link--next");
        await tab.WaitAsync("location.pathname === '/decisions/'");
        await tab.SettleAsync();
        await tab.EvaluateAsync<bool>("setTimeout(() => history.back()), true");
        await tab.WaitAsync("location.pathname === '/saga/' && location.hash === '#a-step'");
        await tab.EvaluateAsync<bool>("setTimeout(() => history.back()), true");
        await tab.WaitAsync("location.pathname === '/saga/' && location.hash === ''");
        await tab.EvaluateAsync<bool>("setTimeout(() => history.go(2)), true");
        await tab.WaitAsync("location.pathname === '/decisions/'");
        await tab.SettleAsync();
        Assert.Empty(tab.Errors);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.SendAsync("Page.navigate", new() { ["url"] = (await sites.PageAsync("checkout-service", "adr/0007-saga/")).AbsoluteUri });
        await tab.WaitAsync("location.pathname === '/decisions/0007-saga/'");
    }

    [Fact]
    public async Task Who_is_lost_finds_the_navigation()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service", "no/such/page/"));
        await tab.PictureAsync("lost");

        Assert.Equal("404 - Not found", await tab.EvaluateAsync<string>("document.querySelector('h1').textContent"));
        Assert.True(await tab.EvaluateAsync<bool>("!!document.querySelector('.md-nav__toggle') && getComputedStyle(document.body).display === 'flex'"));
    }
}
