using Idp.TechDocs.Sanitizing.Tests.Judging;

namespace Idp.TechDocs.Sanitizing.Tests;

public sealed class DocsSanitizerTests
{
    private readonly DocsSanitizer _sanitizer = new();

    [Fact]
    public void What_was_removed_is_told_in_the_order_of_the_page()
    {
        var clean = _sanitizer.Sanitize("<p onclick=\"a\">b</p><script>c</script><a href=\"javascript:d\">e</a>");

        Assert.Equal("<p>b</p><a>e</a>", clean.Html);
        Assert.Equal(["the attribute 'onclick' of 'p'", "the element 'script'", "the attribute 'href' of 'a'"], clean.Removed.Select(removed => removed.What));
        Assert.Equal(["<p onclick=\"a\">", "<script>", "<a href=\"javascript:d\">"], clean.Removed.Select(removed => removed.Written));
    }

    [Fact]
    public void Content_of_an_unknown_element_stays() => Assert.Equal("<p>a b</p>", _sanitizer.Sanitize("<p>a <blah>b</blah></p>").Html);

    [Fact]
    public void Declarations_that_may_not_stay_go_and_others_stay_as_they_are_written()
        => Assert.Equal("<p style=\"color:red;--a:1\">a</p>", _sanitizer.Sanitize("<p style=\"color:red;position:fixed;--a:1\">a</p>").Html);

    [Fact]
    public void Markup_that_leaves_its_place_is_closed_in_the_article()
    {
        var clean = _sanitizer.Sanitize("</article><p>a<div>b");

        Assert.Equal("<p>a</p><div>b</div>", clean.Html);
        Assert.Single(clean.Removed);
    }

    [Fact]
    public void Attributes_for_the_body_of_the_page_are_lost() => Assert.Equal("<p>a</p>", _sanitizer.Sanitize("<p>a</p><body onload=\"b\">").Html);

    [Theory]
    [InlineData("https://good.example/a", true)]
    [InlineData("https://GOOD.example/a", true)]
    [InlineData("https://good.example.evil.example/", false)]
    [InlineData("https://good.example@evil.example/", false)]
    [InlineData("//good.example/", false)]
    [InlineData("javascript://good.example/%0aalert(1)", false)]
    [InlineData("a.html", false)]
    [InlineData("https://port.example:8443/", true)]
    [InlineData("https://port.example/", false)]
    public void Frames_of_allowed_hosts_stay(string address, bool stays)
    {
        var sanitizer = new DocsSanitizer(new DocsSanitizerOptions { AllowedFrameHosts = ["good.example", "port.example:8443"] });

        Assert.Equal(stays, sanitizer.Sanitize($"<iframe src=\"{address}\" width=\"9\"></iframe>").Html.Contains("<iframe", StringComparison.Ordinal));
    }

    [Fact]
    public void A_frame_keeps_neither_a_document_nor_handlers()
    {
        var sanitizer = new DocsSanitizer(new DocsSanitizerOptions { AllowedFrameHosts = ["good.example"] });

        Assert.Equal(
            "<iframe src=\"https://good.example/\"></iframe>",
            sanitizer.Sanitize("<iframe src=\"https://good.example/\" srcdoc=\"<script>a</script>\" onload=\"b\" name=\"open\"></iframe>").Html);
    }

    [Fact]
    public void Custom_elements_stay_with_the_attributes_that_are_allowed()
    {
        var sanitizer = new DocsSanitizer(new DocsSanitizerOptions { AllowedCustomElements = "^backstage-", AllowedCustomElementAttributes = "^(entity|onx|href)$" });

        Assert.Equal(
            "<backstage-card entity=\"a\">b</backstage-card>c",
            sanitizer.Sanitize("<backstage-card entity=\"a\" onx=\"b\" href=\"javascript:c\" other=\"d\">b</backstage-card><other-card entity=\"a\">c</other-card>").Html);
    }

    [Fact]
    public void Schemes_may_be_added_and_none_that_runs()
    {
        var sanitizer = new DocsSanitizer(new DocsSanitizerOptions { AdditionalSchemes = ["vscode"] });

        Assert.Equal("<a href=\"vscode://a\">b</a>", sanitizer.Sanitize("<a href=\"vscode://a\">b</a>").Html);
        Assert.Throws<ArgumentException>(() => new DocsSanitizer(new DocsSanitizerOptions { AdditionalSchemes = ["JavaScript"] }));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<svg>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><td>")]
    [InlineData("<blockquote>")]
    [InlineData("<math><mi>")]
    public void Markup_that_is_too_deep_becomes_text(string tag)
    {
        var clean = _sanitizer.Sanitize(string.Concat(Enumerable.Repeat(tag, 100_000)));

        Assert.StartsWith("<pre>\n&lt;", clean.Html, StringComparison.Ordinal);
        Assert.Contains("nested deeper", Assert.Single(clean.Removed).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_that_multiplies_becomes_text()
    {
        string open = string.Concat(Enumerable.Range(0, 200).Select(i => $"<b id=\"a{i}\">"));
        var clean = _sanitizer.Sanitize("<p>" + open + "</p>" + string.Concat(Enumerable.Repeat("<p>x", 100_000)));

        Assert.StartsWith("<pre>\n&lt;", clean.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Much_that_is_removed_is_told_in_part()
    {
        var clean = _sanitizer.Sanitize(string.Concat(Enumerable.Repeat("<x>a</x><!--<-->", 40_000)));

        Assert.Equal(new string('a', 40_000), clean.Html);
        Assert.InRange(clean.Removed.Length, 1, 100);
    }

    [Fact]
    public void A_whole_page_keeps_its_content_and_loses_its_scripts()
    {
        var clean = _sanitizer.SanitizePage(
            "<!doctype html><html lang=\"en\" onclick=\"a\"><head><meta charset=\"iso-2022-jp\"><title>a</title><script src=\"b.js\"></script>"
            + "<link rel=\"stylesheet\" href=\"assets/stylesheets/main.26e3688c.min.css\"><link rel=\"stylesheet\" href=\"evil.css\"></head>"
            + "<body onload=\"c\" dir=\"ltr\"><h1>d</h1></body></html>");

        Assert.Equal(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>a</title><link rel=\"stylesheet\" href=\"assets/stylesheets/main.26e3688c.min.css\"></head>"
            + "<body dir=\"ltr\"><h1>d</h1></body></html>\n",
            clean.Html);
        Assert.Equal(4, clean.Removed.Length);
        Assert.Empty(PageJudge.Faults(clean.Html));
    }
}
