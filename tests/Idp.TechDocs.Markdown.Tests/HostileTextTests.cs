namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Texts made to be slow: twice as much of one allocates about twice as much, and a large one ends.</summary>
public sealed class HostileTextTests
{
    private const int Length = 20_000;
    private const int LargeLength = 120_000;

    // What a rule allocates once, or at random, is small beside this.
    private const double MaxGrowth = 2.6;

    private static readonly string[] Extensions =
    [
        "abbr", "md_in_html", "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic", "pymdownx.emoji", "pymdownx.keys",
        "pymdownx.magiclink", "pymdownx.mark", "pymdownx.progressbar", "pymdownx.smartsymbols", "pymdownx.tilde", "smarty", "wikilinks",
        "admonition", "def_list", "footnotes", "pymdownx.blocks.admonition", "pymdownx.superfences",
    ];

    private static readonly string[] Shapes =
    [
        "[", "![", "[a](", "[a][", "[](", "[a]", "](", "[[", "![![", "[a](<b", "[a](b \"c", "[a](b 'c\"",
        "*", "**", "***", "* ", "**a **a", "***a **b *c", "*a _b ", "a**b", "_a __b", "___a _b__ ", "*a **b ", " *", "** *",
        "`", "``", "`a``b```c````", "a`", "\\`", "\\",
        "<", "<a ", "<a <a", "<!--", "<!-- -->", "<a@", "<http://", "</", "<?", "<div>", "<b>", "<div markdown>\n", "<div markdown>\n</p>\n",
        "&", "&&", "&a", "&#", "&#1",
        "^", "^^", "^a ^^b", "~", "~~a ~b", "~~~", "=", "==", "==a ==b", "^^^a^ b",
        "{++", "{--", "{~~", "{~~a~>", "{==a", "{>>", "{++a++}",
        "$", "$a", "$ a", "\\(", "\\(\\\\)", "$$", "\\\\", "\\\\$",
        ":", ":a", ":a b", ":rocket:", "::",
        "++", "+", "++a", "++\"", "++\"\\\"", "++a+", "++a+b++", "++\"a\"+",
        "http://", "http://a", "www.", "http://a.b ", "a@", "a@b.", "a.a@", "@", "a@b.c-", "h",
        "[=", "[=1%", "[=1% \"", "[=1/",
        "\"", "'", "\"'", "--", "...", "1/2", "1st ", "-->", "<--", "(c)", "c/",
        "a b ", "a\n", "a\n\n", "- a\n", "> ", "*[a]: b\n", "*[", "A B ",
        "# a\n", "---\n", "a\n# a\n", "a\n---\n", "[a]: b\n", "a\n[a]: b\n", "[^a]: b\n", "a\n[^a]: b\n", "!!! a\n", "/// html | b\n", "# a\n\n", "a\n> b\n\n",
    ];

    private static readonly string[] ListShapes =
    [
        "- ", "- a\n", "1. a\n", "- a\n\n", "-\n", "- - a\n", "* + ", "- - - x -", "> - ", "- > ", "- a\nb\n", "  - a\n", "- a\n===\n", "10. a\n  b\n", "- \n\n", "2. ", "a\n2. b\n", "- # a\n",
        "- !!! a\n", "!!! a\n    - b\n\n", "- ```\n", "- ``` a\n  b\n", "/// note\n- a\n", "- /// note\n", "- $$\n\n", "$$\n- a\n\n", "- a\n  - b\n    - c\n", "a\n: b\n\n    - c\n\n", "[^1]: a\n    - b\n\n",
    ];

    public static TheoryData<bool, ListMode> Dialects => new() { { true, ListMode.Compatible }, { false, ListMode.Compatible }, { true, ListMode.CommonMark }, { false, ListMode.CommonMark } };

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Twice_as_much_text_takes_about_twice_as_much_memory(bool hasExtensions, ListMode lists)
    {
        var reader = ReaderOf(hasExtensions, lists);
        var faults = new List<string>();
        foreach (string shape in lists == ListMode.Compatible ? Shapes : [.. Shapes, .. ListShapes])
        {
            Allocated(reader, shape, Length / 4);
            double growth = (double)Allocated(reader, shape, Length * 2) / Allocated(reader, shape, Length);
            if (growth > MaxGrowth)
            {
                faults.Add($"{shape.ReplaceLineEndings("\\n")}: {growth:0.0}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // A step for each pair of characters would be ten thousand million steps for each shape.
    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Dialects))]
    public async Task Much_text_ends(bool hasExtensions, ListMode lists)
    {
        var reader = ReaderOf(hasExtensions, lists);
        foreach (string shape in lists == ListMode.Compatible ? Shapes : [.. Shapes, .. ListShapes])
        {
            string text = Repeat(shape, LargeLength);
            await Task.Run(() => reader.Read(text).ToHtml(), TestContext.Current.CancellationToken);
        }
    }

    private static MarkdownReader ReaderOf(bool hasExtensions, ListMode lists)
        => new(MarkdownDialect.Plain with { Lists = lists, Extensions = [.. hasExtensions ? Extensions.Select(name => new MarkdownExtensionSetting(name)) : []] });

    private static long Allocated(MarkdownReader reader, string shape, int length)
    {
        string text = Repeat(shape, length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(text).ToHtml();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string shape, int length) => string.Concat(Enumerable.Repeat(shape, length / shape.Length));
}
