using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Tests.Building;
using Idp.Testing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Tests.Links;

/// <summary>Each link is reported where its own target is written.</summary>
public sealed class LinkPlaceTests
{
    private static readonly SiteConfiguration Everything = new()
    {
        MarkdownExtensions =
        [
            new("toc"), new("tables"), new("admonition"), new("footnotes"), new("attr_list"), new("def_list"), new("md_in_html"), new("abbr"),
            new("pymdownx.superfences"), new("pymdownx.tabbed"), new("pymdownx.details"), new("pymdownx.tasklist"), new("pymdownx.betterem"), new("pymdownx.critic"),
            new("pymdownx.smartsymbols"), new("pymdownx.magiclink"), new("pymdownx.emoji"), new("pymdownx.mark"), new("pymdownx.tilde"), new("pymdownx.caret"),
        ],
    };

    private static readonly string[] Surroundings = ["{0}", "- {0}", "> {0}", "1. x\n\n    {0}", "!!! note \"x {0}\"", "| a | b |\n|---|---|\n| x | {0} |", "# {0}", "x\ny {0}\nz", "<b>{0}</b>", "\t- {0}", "x\ty {0}"];

    private static readonly string[] Texts =
    [
        "a ", "ü😀 ", "`code` ", "**", "*", "_", "__", "``x` ", "[", "]", "(", ")", "\\", "\\[", "!", "<i>", "</i> ", "&amp; ", "~~", "==", "^", "\t", "(c) ", "https://example.org ", ":smile: ",
        "[x](gone#.md) ", "![x](gone#.png) ", "[*x* `y`](gone#.md \"t\") ", "[x](<gone#.md>)", "**[x](gone#.md)** ", "[![x](gone#.png)](gone#.md)", "\"", "'",
    ];

    [Theory]
    [InlineData("[one](gone.md.md) and [two](gone.md).", "1:7 1:29")]
    [InlineData("`[x](gone2.md)` then [real](gone2.md)", "1:29")]
    [InlineData("gone4.md is [here](gone4.md) and [again](gone4.md).", "1:20 1:42")]
    [InlineData("größe 😀 **[a](gone.md)** *x [b](gone.md)* ***[c](gone.md)***", "1:16 1:34 1:51")]
    [InlineData("![a](<gone.png> \"T\"){ width=3 } [![b](gone.png)](gone.md \"gone.md\")", "1:7 1:39 1:50")]
    [InlineData("[a **b** `c`](  gone.md ) \\[x](gone.md) [d](gone.md)", "1:17 1:45")]
    [InlineData("<b>x</b> &amp; [a](gone.md) <i>[b](gone.md)</i>", "1:20 1:36")]
    [InlineData("text\n[a](gone.md) and\n[b\nc](gone.md)", "2:5 4:4")]
    [InlineData("- a\n    - [b](gone.md)\n\n        > [c](gone.md)\n        > [d](gone.md)\n- [ ] [e](gone.md)", "2:11 4:15 5:15 6:11")]
    [InlineData("| a | b |\n|---|---|\n| [a](gone.md) | `|` [b](gone.md) |", "3:7 3:26")]
    [InlineData("!!! note \"[a](gone.md)\"\n    [b](gone.md)\n\n??? tip \"x\"\n    [c](gone.md)", "1:15 2:9 5:9")]
    [InlineData("=== \"[a](gone.md)\"\n\n    [b](gone.md)", "1:10 3:9")]
    [InlineData("a[^1] [a](gone.md)\n\n[^1]: [b](gone.md)\n    [c](gone.md)", "1:11 3:11 4:9")]
    [InlineData("[a][r] ![b][R]\n\n[r]: <gone.png> \"gone.png\"", "3:7 3:7")]
    [InlineData("[r]\n\n[r]:\n   gone.md\n   'T'", "4:4")]
    [InlineData("\t-\tx\n\na\t[b](gone.md)\t[c](gone.md)\n\n- d\n\n\t[e](gone.md)", "3:7 3:20 7:6")]
    [InlineData("<div markdown>\n[a](gone.md) <b>x</b> [b](gone.md)\n</div>\n\nx <!-- c --> [c](gone.md)", "2:5 2:27 5:18")]
    [InlineData("{++x++} [a](gone.md) {--y--} [b](gone.md)", "1:13 1:34")]
    [InlineData("Term\n:   [a](gone.md)\n    [b](gone.md)\n\n# [c](gone.md) #\n\n[d](gone.md)\n===", "2:9 3:9 5:7 7:5")]
    [InlineData("---\ntitle: ü\n---\r\n\r\nx\r\n[a](gone.md)", "6:5")]
    public async Task Every_dead_link_is_reported_at_its_own_target(string page, string places)
    {
        using var site = await BuiltSite.OfAsync(Everything, ("index.md", page));
        var faults = site.Result.Diagnostics.Where(fault => fault.Id is "IDP3200" or "IDP3201").ToArray();
        Assert.Equal(places, string.Join(' ', faults.Select(fault => fault.Location!.Start)));
        Assert.All(faults, fault => Assert.StartsWith("gone", Written(fault.Location!), StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Equal($"{fault.Arguments[0]}", Written(fault.Location!)));
    }

    [Fact]
    public async Task A_reference_is_reported_in_its_definition_with_each_use()
    {
        using var site = await BuiltSite.OfAsync(("index.md", "[a][r] and [r]\n\n[r]: gone.md"));
        Assert.Equal(["index.md:1:1", "index.md:1:12"], site.Result.Diagnostics.Select(fault => fault.Related.Single().Location.ToString()));
    }

    [Fact]
    public async Task A_link_in_a_snippet_is_reported_there_for_each_time_that_it_is_put_in()
    {
        using var folder = new ScratchFolder();
        folder.Write("snip/p.md", "\uFEFFx\r\n\r\nx\t[dead](x.md)\r\n--8<-- \"q.md\"");
        folder.Write("snip/q.md", "[deep](y.md)");
        folder.Write("docs/index.md", "# ü\n\n- a\n\n    --8<-- \"p.md\"\n\n--8<-- \"p.md\"\n");
        var configuration = new SiteConfiguration { MarkdownExtensions = [new("pymdownx.snippets", new JsonObject { ["base_path"] = new JsonArray("snip") })] };
        var builder = new SiteBuilder(new SiteBuilderOptions { Dialect = new MarkdownDialect { Snippets = new SnippetFolder(folder.Path) } });
        var result = await builder.BuildAsync(configuration, new FileContentReader(folder["docs"]), folder["site"], TestContext.Current.CancellationToken);
        Assert.Equal(
            ["snip/p.md:3:10 index.md:5:1", "snip/p.md:3:10 index.md:7:1", "snip/q.md:1:8 snip/p.md:4:1 index.md:5:1", "snip/q.md:1:8 snip/p.md:4:1 index.md:7:1"],
            result.Diagnostics.Select(fault => $"{fault.Location} {string.Join(' ', fault.Related.Select(related => related.Location))}"));
        Assert.All(result.Diagnostics, fault => Assert.Equal($"{fault.Arguments[0]}", Written(fault.Location!)));
    }

    [Fact]
    public void Links_among_anything_are_reported_where_their_targets_stand()
    {
        var reader = new MarkdownReader(new MarkdownDialect { Extensions = Everything.MarkdownExtensions });
        Gen.Select(Any(Surroundings), Any(Texts).List[0, 12]).List[1, 8].Sample(blocks =>
        {
            int number = 0;
            var page = reader.Read(string.Join("\n\n", blocks.Select(block => block.Item1.Replace("{0}", string.Concat(block.Item2.Select(Numbered)), StringComparison.Ordinal))));
            foreach (var link in page.Document.Descendants<LinkInline>().Where(link => link.Url!.StartsWith("gone", StringComparison.Ordinal)))
            {
                Assert.Equal(link.Url, Written(page.Locate(link.UrlSpan).Location));
            }

            string Numbered(string text) => text.Replace("#", $"{++number}", StringComparison.Ordinal);
        });
    }

    private static Gen<string> Any(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Written(SourceLocation location)
        => Encoding.UTF8.GetString(location.Source!.Utf8.Span.Slice(location.Span.Start, location.Span.Length));
}
