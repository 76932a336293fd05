using CsCheck;
using Idp.TechDocs.Sanitizing.Cleaning;
using Idp.TechDocs.Sanitizing.Parsing;
using Idp.TechDocs.Sanitizing.Rules;
using Idp.TechDocs.Sanitizing.Scanning;
using Idp.TechDocs.Sanitizing.Tests.Judging;

namespace Idp.TechDocs.Sanitizing.Tests.Scanning;

/// <summary>What the scanner lets through is what the sanitizer would leave alone.</summary>
public sealed class HarmlessMarkupTests
{
    private static readonly DocsSanitizerOptions Options = new();

    private static readonly string[] Pieces =
    [
        .. HarmlessElements.Known.SelectMany(element => new[] { $"<{element.Name}>", $"</{element.Name}>" }),
        "<a href=\"b.md\">", "<a href=\"https://a.example/?b&amp;c#d\">", "<a href=\"javascript:b\">", "<a href=\"java&#9;script:b\">", "<img src=\"a.png\" alt=\"b\" />", "<img src=x onerror=a>",
        "<p class=\"a b\" id=\"c\">", "<p style=\"text-align: left;\">", "<p style=\"position:fixed\">", "<input type=\"checkbox\" disabled checked>", "<input name=\"action\">", "<div data-a=\"b\">",
        "<!-- a -->", "<!--<b>-->", "<!-->", "text", " ", "\n", "&amp;", "&lt;", "<", ">", "\"", "<script>", "</script>", "<svg>", "<b onclick=\"a\">", "<br/>", "<hr />", "<P>", "<p/>", "</article>", "\0",
    ];

    [Fact]
    public void What_is_harmless_is_left_alone_by_the_sanitizer()
        => Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[0, 30].Select(string.Concat).Sample(
            html =>
            {
                if (HarmlessMarkup.Is(html, Options.MaxDepth))
                {
                    var clean = new ArticleCleaning(Options, new MarkupRules(Options)).Clean(html);
                    Assert.Equal(html, clean.Html);
                    Assert.Empty(clean.Removed);
                }
            },
            iter: 20_000);

    [Fact]
    public void What_is_harmless_is_read_as_it_is_written()
        => NestedMarkup.Gen.Sample(
            html =>
            {
                var (article, isWhole) = new MarkupReader(Options).ReadArticle(html);
                Assert.True(!HarmlessMarkup.Is(html, Options.MaxDepth) || (isWhole && NestedMarkup.Outline(html).SequenceEqual(NestedMarkup.Outline(article))));
            },
            iter: 5_000);

    [Theory]
    [InlineData("<p>a</p>", true)]
    [InlineData("<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", true)]
    [InlineData("<p><div></div></p>", false)]
    [InlineData("<ul>a</ul>", true)]
    [InlineData("<table>a</table>", false)]
    [InlineData("<ul><li><div><li></li></div></li></ul>", false)]
    [InlineData("<a href=\"a\"><a href=\"b\"></a></a>", false)]
    [InlineData("<p>a", false)]
    [InlineData("<p onclick=\"a\">b</p>", false)]
    [InlineData("<img name=\"body\">", false)]
    [InlineData("<h2 id=\"body\">a</h2>", true)]
    [InlineData("<!--a-->", true)]
    [InlineData("<!--a--!>b-->", false)]
    public void What_is_known_is_told(string html, bool isHarmless) => Assert.Equal(isHarmless, HarmlessMarkup.Is(html, Options.MaxDepth));

    [Fact]
    public void No_markup_of_an_attack_gets_through_that_runs()
        => Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[0, 20].Select(string.Concat).Sample(html => Assert.Empty(PageJudge.Faults(new DocsSanitizer().Sanitize(html).Html)), iter: 5_000);
}
