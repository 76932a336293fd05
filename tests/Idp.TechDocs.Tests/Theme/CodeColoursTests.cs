using System.Text.RegularExpressions;
using Idp.TechDocs.Tests.Building;
using Idp.TechDocs.Theme;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Theme;

public sealed partial class CodeColoursTests
{
    private const string Code = "# A\n\n```go linenums=\"1\"\nvar a = b(1)\n```\n";

    [Fact]
    public void A_class_that_code_may_have_is_coloured_by_the_theme_or_left_out_by_it()
    {
        string style = File.ReadAllText(RepositoryRoot.PathTo("src", "TechDocs", "Idp.TechDocs", "Theme", "Assets", "site.css"));
        var coloured = Rules().Matches(style).SelectMany(rule => Classes().Matches(rule.Groups[1].Value)).Select(name => name.Groups[1].Value).ToHashSet();
        string[] known = [.. File.ReadLines(RepositoryRoot.PathTo("docs", "highlighting.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Names().Matches(line)).Select(name => name.Groups[1].Value)];
        Assert.True(known.Length > 50, $"{known.Length} classes");
        Assert.Equal(known.Except(coloured).Order(), CodeColours.None.Except(["normal", "special"]).Order());
        Assert.Empty(CodeColours.None.Intersect(coloured));
    }

    [Fact]
    public async Task Pieces_without_a_colour_have_no_element()
    {
        using var site = await BuiltSite.OfAsync(await Configuration(""), ("index.md", Code));
        Assert.Contains("<code><span class=\"kd\">var</span> a = b(<span class=\"mi\">1</span>)\n</code>", site.Article("index.html"), StringComparison.Ordinal);
        Assert.Contains("<pre><span></span>1</pre>", site.Article("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_a_style_sheet_of_its_own_has_the_classes_of_all_pieces()
    {
        using var site = await BuiltSite.OfAsync(await Configuration("extra_css: [a.css]"), ("index.md", Code), ("a.css", ".n {}"));
        Assert.Contains("<span class=\"kd\">var</span><span class=\"w\"> </span><span class=\"nx\">a</span>", site.Article("index.html"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"normal\">1</span>", site.Article("index.html"), StringComparison.Ordinal);
    }

    private static Task<SiteConfiguration> Configuration(string more)
        => SiteText.GoodAsync($"site_name: A\nmarkdown_extensions: [pymdownx.superfences, pymdownx.highlight]\n{more}\n");

    [GeneratedRegex(@"^\.highlight ([^{]*)\{", RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@"\.([a-z][a-z0-9]{0,2})\b")]
    private static partial Regex Classes();

    [GeneratedRegex("`([a-z][a-z0-9]{0,2})`")]
    private static partial Regex Names();
}
