using Idp.Diagnostics;
using Idp.TechDocs.Sanitizing.Tests.Judging;

namespace Idp.TechDocs.Sanitizing.Tests.Attacks;

/// <summary>Pages that are large, deep or many times the same: they are built, or refused with a diagnostic, and the building ends.</summary>
public sealed class LargeAttackTests
{
    private const int Deep = 100_000;

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["quotes in quotes"] = () => Repeat("> ", Deep) + "a",
        ["quotes in quotes without spaces"] = () => Repeat(">", Deep) + "a",
        ["lists in lists"] = () => Repeat("- ", Deep) + "a",
        ["numbers in numbers"] = () => Repeat("1. ", Deep) + "a",
        ["lists that are indented ever deeper"] = () => string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{new string(' ', i * 2)}- a\n")),
        ["admonitions in admonitions"] = () => string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{new string(' ', i * 4)}!!! note\n")),
        ["details in tabs"] = () => string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{new string(' ', i * 4)}{(i % 2 == 0 ? "??? a" : "=== \"b\"")}\n")),
        ["brackets in brackets"] = () => Repeat("[", Deep) + "a" + Repeat("]", Deep) + "(b)",
        ["brackets that are not closed"] = () => Repeat("[", Deep),
        ["pictures in pictures"] = () => Repeat("![", Deep) + "a" + Repeat("](b)", Deep),
        ["links that are not closed"] = () => Repeat("[a](", Deep),
        ["emphasis in emphasis"] = () => Repeat("*a **b ", Deep),
        ["signs of emphasis"] = () => Repeat("*", Deep) + "a" + Repeat("*", Deep),
        ["elements in elements"] = () => Repeat("<div>", Deep),
        ["elements in elements, closed"] = () => Repeat("<div>", Deep) + Repeat("</div>", Deep),
        ["formatting in formatting"] = () => Repeat("<b><i>", Deep) + "a",
        ["formatting that is made again"] = () => "<p>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<b id=a{i}>")) + "</p>" + Repeat("<p>x", Deep),
        ["Markdown in elements in elements"] = () => Repeat("<div markdown>\n\n", 20_000),
        ["drawings in drawings"] = () => Repeat("<svg><desc>", Deep),
        ["elements that nobody knows"] = () => Repeat("<x>a</x>", Deep),
        ["comments"] = () => Repeat("<!--<b>-->", Deep),
        ["attributes"] = () => "<p " + string.Concat(Enumerable.Range(0, Deep).Select(i => $"onx{i}=1 ")) + ">a</p>",
        ["an address of a million characters"] = () => $"<a href=\"{Repeat("java&#9;", Deep)}script:a\">b</a>",
        ["a table of many columns"] = () => $"{Repeat("|a", 5_000)}|\n{Repeat("|-", 5_000)}|\n{Repeat(Repeat("|a", 50) + "|\n", 200)}",
        ["a table of many rows"] = () => "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", Deep),
        ["addresses that are named"] = () => string.Concat(Enumerable.Range(0, 200_000).Select(i => $"[a{i}]: b{i}\n")),
        ["footnotes"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[^{i}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[^{i}]: a [^{i + 1}]\n")),
        ["one footnote, often"] = () => Repeat("[^a] ", Deep) + "\n\n[^a]: b",
        ["abbreviations"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"*[a{i}]: b\n")) + "\n" + Repeat("a1 ", Deep),
        ["headings of one name"] = () => Repeat("# a\n\n", 20_000),
        ["headings and their contents"] = () => Repeat("[TOC]\n\n", 200) + Repeat("# a\n\n", 200),
        ["fences that are not closed"] = () => string.Concat(Enumerable.Range(3, 2_000).Select(i => new string('`', (i % 50) + 3) + "\n")),
        ["fences with long headers"] = () => "``` { " + Repeat("a=b ", Deep) + "}\nc\n```",
        ["tabs of one set"] = () => Repeat("=== \"a\"\n\n    b\n\n", 20_000),
        ["definitions"] = () => Repeat("a\n:   b\n\n", 20_000),
        ["entities"] = () => Repeat("&amp;&lt;&#0;&#x110000;&CounterClockwiseContourIntegral;", Deep),
        ["escapes"] = () => Repeat("\\", Deep) + Repeat("\\*", Deep),
        ["blank lines"] = () => Repeat("\n", 1_000_000),
        ["spaces"] = () => new string(' ', 2_000_000) + "a",
        ["one line"] = () => Repeat("a ", 1_000_000),
        ["marks of critics"] = () => Repeat("{++", Deep) + Repeat("{~~a~>", Deep),
        ["alerts"] = () => Repeat("> [!NOTE]\n> a\n\n", 20_000),
        ["snippets that are not there"] = () => Repeat("--8<-- \"a\"\n\n", 5_000),
        ["blocks of slashes"] = () => Repeat("/// html | div\n", 20_000),
        ["blocks of slashes, each longer"] = () => string.Concat(Enumerable.Range(3, 500).Select(i => new string('/', i) + " html | div\n")),
        ["front matter"] = () => "---\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}: [b, c]\n")) + "---\n# a",
        ["front matter that is deep"] = () => "---\na: " + Repeat("[", Deep) + "\n---\n# a",
        ["front matter that does not end"] = () => "---\n" + Repeat("a: b\n", Deep),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Names))]
    public async Task A_page_is_built_or_refused(string name)
    {
        string page = Pages[name]();
        using var site = await Task.Run(() => AttackedSite.BuildAsync(new Attack(name, [("docs/index.md", page)])), TestContext.Current.CancellationToken);

        Assert.True(site.IsBuilt);
        string html = await File.ReadAllTextAsync(Path.Join(site.Folder, "index.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("onx1=", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, (40L * page.Length) + 1_000_000);
        if (html.Length < 1_000_000 && !site.Diagnostics.Any(fault => fault.Id == "IDP3210"))
        {
            Assert.Empty(PageJudge.Faults(html));
        }
    }

    [Fact]
    public async Task A_page_of_a_hundred_megabytes_is_refused_and_the_others_are_built()
    {
        using var site = await AttackedSite.BuildAsync(
            new Attack("large", [("docs/index.md", "# a")]),
            folder =>
            {
                using var file = File.CreateText(Path.Join(folder, "docs", "large.md"));
                for (int i = 0; i < 100; i++)
                {
                    file.Write(new string('a', 1024 * 1024));
                }
            });

        Assert.Contains(site.Diagnostics, fault => fault.Id == "IDP3213" && fault.Severity == DiagnosticSeverity.Error && fault.Location!.Path == "large.md");
        Assert.True(File.Exists(Path.Join(site.Folder, "index.html")));
    }

    [Fact]
    public async Task A_page_of_twenty_megabytes_is_not_converted()
    {
        using var site = await AttackedSite.BuildAsync(new Attack("large", [("docs/index.md", new string('a', 20 * 1024 * 1024))]));

        Assert.Contains(site.Diagnostics, fault => fault.Id == "IDP3001");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
