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

    private static readonly string[] Elements = ["a", "img", "p", "div", "input", "td", "li", "h2", "ol"];

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
                    AssertLeftAlone(html);
                }
            },
            iter: 20_000);

    [Fact]
    public void Attributes_that_are_harmless_are_left_alone_by_the_sanitizer()
    {
        int harmless = 0;
        Gen.Select(Gen.OneOf([.. Elements.Select(Gen.Const)]), RandomAttributes.Gen.Array[1, 3]).Sample(
            (element, attributes) =>
            {
                string html = In(element, $"<{element}{string.Concat(attributes)}>{(HarmlessElements.Find(element)!.IsVoid ? "" : $"</{element}>")}");
                Judge(html, ref harmless);
            },
            iter: 40_000);
        Assert.InRange(harmless, 4_000, 36_000);
    }

    [Fact]
    public void Nested_markup_that_is_harmless_is_left_alone_by_the_sanitizer()
    {
        int harmless = 0;
        Gen.Select(Gen.Int[0, int.MaxValue].Array[0, 25], RandomAttributes.Gen.Array[4]).Sample(
            (numbers, attributes) =>
            {
                string html = NestedMarkup.Write(numbers, number => number % 5 == 0 ? attributes[number % 4] : "");
                Judge(html, ref harmless);
            },
            iter: 20_000);
        Assert.InRange(harmless, 500, 19_000);
    }

    [Fact]
    public void What_is_harmless_is_read_as_it_is_written()
        => NestedMarkup.Gen.Sample(
            html =>
            {
                var (article, isWhole) = new MarkupReader(Options).ReadArticle(html);
                Assert.True(!HarmlessMarkup.Is(html, Options.MaxDepth) || (isWhole && NestedMarkup.Outline(html).SequenceEqual(NestedMarkup.Outline(article))));
            },
            iter: 20_000);

    [Theory]
    [InlineData("<p>a</p>", true)]
    [InlineData("<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", true)]
    [InlineData("<p><div></div></p>", true)]
    [InlineData("<p>a<div><p>b</p></div>c<ul><li>d</li></ul></p>", true)]
    [InlineData("<p><em><div></div></em></p>", false)]
    [InlineData("<h2><div></div></h2>", false)]
    [InlineData("<p></p></p>", false)]
    [InlineData("<p><div></p></div>", false)]
    [InlineData("<table><tr><td>a</td></tr><tbody><tr><td>b</td></tr></tbody></table>", true)]
    [InlineData("<table><td>a</td></table>", false)]
    [InlineData("<tr></tr>", false)]
    [InlineData("<input type=\"checkbox\" disabled/>", true)]
    [InlineData("<p hidden/>", false)]
    [InlineData("<a href=\"Https://a.example/\">b</a>", true)]
    [InlineData("<a href=\"&#109;ailto&#58;a&#x40;b\">c</a>", true)]
    [InlineData("<a href=\"&#106;avascript&#58;a\">b</a>", false)]
    [InlineData("<a href=\"javascript&colon;a\">b</a>", false)]
    [InlineData("<p style=\"width:40.00%\">a</p>", true)]
    [InlineData("<p style=\"background:url(a.png)\">a</p>", false)]
    [InlineData("<img alt=\"&lt;/style&gt;\">", false)]
    [InlineData("<img alt=\"&lt;b&gt; &amp; c\">", true)]
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

    private static void Judge(string html, ref int harmless)
    {
        if (HarmlessMarkup.Is(html, Options.MaxDepth))
        {
            Interlocked.Increment(ref harmless);
            AssertLeftAlone(html);
        }
    }

    private static void AssertLeftAlone(string html)
    {
        var clean = new ArticleCleaning(Options, new MarkupRules(Options)).Clean(html);
        Assert.Equal(html, clean.Html);
        Assert.Empty(clean.Removed);
    }

    private static string In(string element, string html) => element switch
    {
        "td" => $"<table><tr>{html}</tr></table>",
        "li" => $"<ul>{html}</ul>",
        "ol" => html,
        _ => $"<div>{html}</div>",
    };
}
