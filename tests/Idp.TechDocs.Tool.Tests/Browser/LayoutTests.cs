namespace Idp.TechDocs.Tool.Tests.Browser;

[Collection(SharedBrowser.Name)]
public sealed class LayoutTests(Chromium chromium, ShownSites sites)
{
    private const string Menu = "document.querySelector('.md-sidebar--primary').checkVisibility()";
    private const string Contents = "document.querySelector('.md-sidebar--secondary').checkVisibility()";
    private const string Button = "document.querySelector('[popovertarget]').checkVisibility()";

    [Theory]
    [InlineData("project", "compatibility/")]
    [InlineData("checkout-service", "saga/")]
    public async Task A_wide_window_has_navigation_text_and_contents_beside_each_other(string site, string page)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync(site, page));
        await tab.PictureAsync($"wide-{site}");

        Assert.True(await tab.EvaluateAsync<bool>($"{Menu} && {Contents} && !{Button}"));
        Assert.True(await tab.EvaluateAsync<bool>(
            "(() => { const [a, b, c] = ['.md-sidebar--primary', '.md-content', '.md-sidebar--secondary'].map(s => document.querySelector(s).getBoundingClientRect()); return a.right <= b.left + 1 && b.right <= c.left + 1; })()"));
        Assert.Equal("page", await tab.EvaluateAsync<string>("document.querySelector('.md-nav--primary .md-nav__item--active > a').getAttribute('aria-current')"));
    }

    [Theory]
    [InlineData("project", "compatibility/")]
    [InlineData("checkout-service", "saga/")]
    public async Task A_narrow_window_has_the_navigation_behind_a_button(string site, string page)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ResizeAsync(400, 800);
        await tab.GoAsync(await sites.PageAsync(site, page));
        await tab.PictureAsync($"narrow-{site}");
        Assert.True(await tab.EvaluateAsync<bool>($"!{Menu} && !{Contents} && {Button}"));

        await tab.ClickAsync("[popovertarget]");
        await tab.WaitAsync(Menu);
        await tab.PictureAsync($"narrow-menu-{site}");
        Assert.True(await tab.EvaluateAsync<bool>("document.querySelector('.md-sidebar--primary .md-nav--secondary').checkVisibility()"), "The headings of the page are in the menu.");

        await tab.PressAsync("Escape");
        await tab.WaitAsync($"!{Menu}");
    }

    [Fact]
    public async Task A_menu_leads_to_a_heading_and_closes()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.ResizeAsync(400, 800);
        await tab.GoAsync(await sites.PageAsync("checkout-service", "saga/"));
        await tab.ClickAsync("[popovertarget]");
        await tab.WaitAsync(Menu);
        await tab.ClickAsync(".md-sidebar--primary a[href='#a-step']");
        await tab.WaitAsync($"location.hash === '#a-step' && !{Menu}");
    }

    [Fact]
    public async Task A_section_opens_and_closes()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("checkout-service"));
        const string list = "[...document.querySelectorAll('.md-nav__item--nested')].find(item => item.textContent.startsWith('Operations'))";
        const string isOpen = $"!!{list}.querySelector('.md-nav__list:not([hidden])')";
        Assert.False(await tab.EvaluateAsync<bool>(isOpen));

        await tab.EvaluateAsync<bool>($"{list}.querySelector('.md-nav__toggle').focus()");
        await tab.PressAsync("Enter");
        await tab.WaitAsync(isOpen);
        Assert.Equal("true", await tab.EvaluateAsync<string>("document.activeElement.getAttribute('aria-expanded')"));
        await tab.PressAsync(" ");
        await tab.WaitAsync($"!({isOpen})");
    }

    [Fact]
    public async Task Paper_has_the_text_only()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("portal", "write/boxes/"));
        await tab.PreferAsync("dark", medium: "print");
        await tab.PictureAsync("print");

        Assert.True(await tab.EvaluateAsync<bool>("['.md-header', '.md-sidebar--primary', '.md-footer', '.headerlink'].every(s => !document.querySelector(s)?.checkVisibility())"));
        Assert.True(await tab.EvaluateAsync<bool>("[...document.querySelectorAll('.tabbed-block')].every(block => block.checkVisibility())"), "Every tab is printed.");
        Assert.Equal("rgb(255, 255, 255)", await tab.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Nothing_moves_for_who_does_not_want_it()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(await sites.PageAsync("portal", "write/boxes/"));
        const string durations = "[...document.querySelectorAll('*')].flatMap(e => [e, '::before', '::after'].map((p, i) => getComputedStyle(e, i ? p : null))).filter(s => s.transitionProperty !== 'none' && s.transitionDuration !== '0s' || s.animationName !== 'none').length";
        Assert.NotEqual(0, await tab.EvaluateAsync<int>(durations));

        await tab.PreferAsync(motion: "reduce");
        Assert.Equal(0, await tab.EvaluateAsync<int>(durations));
    }
}
