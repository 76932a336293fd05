using System.Text.RegularExpressions;

namespace Idp.TechDocs.Tests.Acme;

/// <summary>The documentation of the sample organisation shows everything that a page and a configuration can hold.</summary>
public sealed class AcmeFeatureTests(AcmeSites sites) : IClassFixture<AcmeSites>
{
    [Fact]
    public void Pages_show_every_extension()
    {
        (string Feature, string Html)[] features =
        [
            ("toc: anchors", "<h2 id=\"one-order-in-time\">"),
            ("toc: permalinks", "<a [^>]*class=\"headerlink\">¶|<a [^>]*class=\"headerlink\">&para;"),
            ("toc: another sign", "<a [^>]*class=\"headerlink\">#</a>"),
            ("toc: a table of contents", "<div class=\"toc\">"),
            ("admonition", "<div class=\"admonition danger\">"),
            ("admonition without title", "<div class=\"admonition quote\">\n<p>"),
            ("admonition beside the text", "<div class=\"admonition tip inline end\">"),
            ("pymdownx.details, closed", "<details class=\"question\">"),
            ("pymdownx.details, open", "<details class=\"tip\" open=\"open\">"),
            ("pymdownx.tabbed", "<div class=\"tabbed-set tabbed-alternate\" data-tabs=\"1:8\">"),
            ("pymdownx.tabbed, selected", "<input checked=\"checked\" id=\"__tabbed_1_2\""),
            ("pymdownx.superfences: titles", "<span class=\"filename\">"),
            ("pymdownx.superfences: numbers", "<td class=\"linenos\">"),
            ("pymdownx.superfences: marked lines", "<span class=\"hll\">"),
            ("pymdownx.superfences: every second number", "<span></span>  \n18\n  \n20</pre>"),
            ("pymdownx.superfences: fence_code_format", "<pre class=\"mermaid\"><code>"),
            ("pymdownx.superfences: fence_div_format", "<div class=\"formula\">"),
            ("pymdownx.superfences: classes", "language-json[^\"]* important|important[^\"]* highlight"),
            ("pymdownx.inlinehilite", "<code class=\"language-python highlight\">"),
            ("pymdownx.tasklist", "<label class=\"task-list-control\"><input type=\"checkbox\" disabled checked/>"),
            ("pymdownx.emoji", "emojione"),
            ("pymdownx.emoji as text", "🎉"),
            ("pymdownx.keys", "<kbd class=\"key-control\">Ctrl</kbd>"),
            ("pymdownx.mark", "<mark>the level</mark>"),
            ("pymdownx.caret: ins", "<ins>pure</ins>"),
            ("pymdownx.caret: sup", "10<sup>4</sup>"),
            ("pymdownx.tilde: del", "<del>Paper lists</del>"),
            ("pymdownx.tilde: sub", "T<sub>max</sub>"),
            ("pymdownx.critic: inserted", "<ins class=\"critic\">"),
            ("pymdownx.critic: deleted", "<del class=\"critic\">"),
            ("pymdownx.critic: comment", "<span class=\"critic comment\">"),
            ("pymdownx.critic: a block", "<div class=\"critic block\">|<ins class=\"critic block\">"),
            ("pymdownx.smartsymbols", "1<sup>st</sup> count"),
            ("pymdownx.betterem", "name_with_underscores and 2\\*3\\*4"),
            ("pymdownx.magiclink", "<a href=\"https://portal.acme.example\">https://portal.acme.example</a>"),
            ("pymdownx.magiclink: shorthands", "https://github.com/acme/notification-service/issues/218"),
            ("pymdownx.snippets: a file", "orders-succeed"),
            ("pymdownx.snippets: a section", "redirects"),
            ("pymdownx.escapeall", "\\*not emphasised\\*"),
            ("pymdownx.progressbar", "<div class=\"progress "),
            ("pymdownx.arithmatex", "<span class=\"arithmatex\">"),
            ("pymdownx.arithmatex: blocks", "<div class=\"arithmatex\">"),
            ("smarty", "&ldquo;PKCE&rdquo;|“PKCE”"),
            ("attr_list", "<h1 [^>]*data-since=\"1.0\""),
            ("md_in_html", "<div class=\"swatch brand\">\n<p><strong>Brand</strong>"),
            ("def_list", "<dt>Facet</dt>"),
            ("footnotes", "<a href=\"#fn:saq\" class=\"footnote-ref\">"),
            ("abbr", "<abbr title=\"service level objective\">SLO</abbr>"),
            ("tables: alignment", "<th style=\"text-align: right;\">"),
            ("plantuml", "class=\"[^\"]*plantuml"),
            ("graphviz", "class=\"[^\"]*graphviz"),
            ("GitHub alerts", "<p class=\"admonition-title\">Important</p>"),
        ];
        Assert.Empty(features.Where(feature => !Regex.IsMatch(sites.Pages, feature.Html)).Select(feature => feature.Feature));
    }

    [Fact]
    public void Code_is_in_many_languages()
    {
        var languages = Regex.Matches(sites.Pages, "language-([a-z+#]+)").Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

        Assert.InRange(languages.Count(), 30, 100);
    }

    [Theory]
    [InlineData("checkout-service", "adr/0007-saga/index.html", "0; url=../../decisions/0007-saga/")] // redirects
    [InlineData("checkout-service", "saga/index.html", "href=\"https://github.com/acme/checkout-service/edit/main/docs/saga.md\"")] // edit_uri
    [InlineData("ui-kit", "tokens/index.html", "href=\"https://github.com/acme/ui-kit/edit/main/docs/tokens.md\"")] // edit_uri_template
    [InlineData("ui-kit", "tokens/index.html", "href=\"../styles/swatches.css\"")] // extra_css
    [InlineData("ui-kit", "tokens/index.html", "data-md-color-primary=\"deep-purple\"")] // palette
    [InlineData("ui-kit", "tokens/index.html", "<img src=\"../images/logo.svg\"")] // logo
    [InlineData("ui-kit", "index.html", "data-md-features=\"content.tabs.link navigation.expand\"")] // features
    [InlineData("assistant-gateway", "index.html", "© ACME AI Enablement")] // INHERIT
    [InlineData("assistant-gateway", "index.html", "href=\"https://docs.acme.example/\"")] // !ENV
    [InlineData("assistant-gateway", "announcements/2026-09-models/index.html", "another fast model")] // not_in_nav
    [InlineData("shipping-service", "carriers/index.html", "href=\"kiepenpost.html\"")] // use_directory_urls
    [InlineData("shipping-service", "assets/navigation.json", "{\"title\":\"Carriers\",\"url\":\"carriers/index.html\",\"children\":")] // section-index
    [InlineData("search-service", "assets/navigation.json", "\"title\":\"How we measure\"")] // literate-nav
    [InlineData("payment-gateway", "assets/navigation.json", "\"title\":\"Rules we live by\"")] // awesome-pages
    [InlineData("portal", "on-call/severities/index.html", "<h1 id=\"severities\">")] // !include
    [InlineData("cluster-operator", "quotas/raise/index.html", "<h1 id=\"raise-a-quota\">")] // *include
    [InlineData("product-service", "assets/navigation.json", "\"title\":\"How to\"")] // derived
    [InlineData("product-service", "images/ownership.svg", "<svg")] // assets
    public void A_site_shows_a_feature_of_configurations(string component, string file, string text)
        => Assert.Contains(text, sites.Read($"{component}/{file}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("product-service", "drafts/attributes/index.html")] // exclude_docs
    [InlineData("recommendation-service", "notebooks/scratch/index.html")] // exclude
    public void What_is_excluded_is_not_there(string component, string file) => Assert.False(sites.Has($"{component}/{file}"));
}
