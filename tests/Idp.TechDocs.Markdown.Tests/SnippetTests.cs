using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Files in pages.</summary>
public sealed class SnippetTests
{
    private static readonly MemorySnippets Files = new(
        ("a.md", "# A\n\ntext"),
        ("code.py", "# --8<-- [start:one]\nx = 1\n# --8<-- [end:one]\ny = 2\nz = 3\n"),
        ("outer.md", "before\n\n--8<-- \"a.md\"\n"),
        ("self.md", "once\n\n--8<-- \"self.md\"\n"),
        ("docs/b.md", "b"));

    [Theory]
    [InlineData("--8<-- \"a.md\"", "<h1>A</h1><p>text</p>")]
    [InlineData("--8<-- 'outer.md'", "<p>before</p><h1>A</h1><p>text</p>")]
    [InlineData("--8<--\na.md\n\ndocs/b.md\n; a.md\n--8<--", "<h1>A</h1><p>text</p><p>b</p>")]
    [InlineData("- item\n\n    --8<-- \"docs/b.md\"", "<ul><li><p>item</p><p>b</p></li></ul>")]
    [InlineData("```\n--8<-- \"code.py:one\"\n```", "<pre><span></span><code>x = 1</code></pre>")]
    [InlineData("```\n--8<-- \"code.py:4:5\"\n```", "<pre><span></span><code>y = 2\nz = 3</code></pre>")]
    [InlineData("```\n--8<-- \"code.py:2:2,5:5\"\n```", "<pre><span></span><code>x = 1\nz = 3</code></pre>")]
    [InlineData("```\n--8<-- \"code.py\"\n```", "<pre><span></span><code>x = 1\ny = 2\nz = 3</code></pre>")]
    [InlineData(";--8<-- \"a.md\"", "<p>--8<-- \"a.md\"</p>")]
    [InlineData("text --8<-- \"a.md\"", "<p>text --8<-- \"a.md\"</p>")]
    [InlineData("--8<-- \"./docs/../docs/b.md\"", "<p>b</p>")]
    public void A_file_stands_where_the_page_asks_for_it(string markdown, string expected)
    {
        var page = Read(markdown, Files);
        Assert.Empty(page.Diagnostics);
        Assert.Equal(expected, Plain(page.ToHtml()));
    }

    [Theory]
    [InlineData("--8<-- \"none.md\"", "IDP3020")]
    [InlineData("--8<-- \"../secret\"", "IDP3021")]
    [InlineData("--8<-- \"docs/../../secret\"", "IDP3021")]
    [InlineData("--8<-- \"/etc/passwd\"", "IDP3021")]
    [InlineData("--8<-- \"..\\\\secret\"", "IDP3021")]
    [InlineData("--8<-- \"https://example.com/x\"", "IDP3021")]
    [InlineData("--8<-- \"self.md\"", "IDP3022")]
    [InlineData("--8<-- \"code.py:two\"", "IDP3024")]
    public void What_cannot_be_put_in_is_reported(string markdown, string id)
    {
        var files = new MemorySnippets(("self.md", "--8<-- \"self.md\""), ("code.py", "x"));
        var page = Read($"text\n\n{markdown}", files);
        Assert.Equal([id], page.Diagnostics.Select(diagnostic => diagnostic.Id));
        var place = page.Diagnostics[0].Related.LastOrDefault()?.Location ?? page.Diagnostics[0].Location!;
        Assert.Equal("page.md:3:1", place.ToString());
        Assert.DoesNotContain(files.Asked, path => path.Contains("..", StringComparison.Ordinal) || path.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_double_in_files_end_at_the_limit()
    {
        var files = new MemorySnippets([.. Enumerable.Range(0, 40).Select(i => ($"{i}.md", $"--8<-- \"{i + 1}.md\"\n--8<-- \"{i + 1}.md\"\n"))]);
        var page = Read("--8<-- \"0.md\"", files);
        Assert.Contains(page.Diagnostics, diagnostic => diagnostic.Id == "IDP3023");
        Assert.True(files.Asked.Count <= 1100, $"{files.Asked.Count} files were read");
    }

    [Fact]
    public void Links_out_of_a_folder_are_not_followed()
    {
        string root = Path.Combine(Path.GetTempPath(), $"snippets-{Guid.NewGuid():n}");
        Directory.CreateDirectory(Path.Combine(root, "docs", "in"));
        try
        {
            File.WriteAllText(Path.Combine(root, "secret.md"), "secret");
            File.WriteAllText(Path.Combine(root, "docs", "in", "a.md"), "inside");
            File.CreateSymbolicLink(Path.Combine(root, "docs", "out.md"), Path.Combine("..", "secret.md"));
            File.CreateSymbolicLink(Path.Combine(root, "docs", "well.md"), Path.Combine("in", "a.md"));
            Directory.CreateSymbolicLink(Path.Combine(root, "docs", "up"), "..");
            var folder = new SnippetFolder(Path.Combine(root, "docs"));
            Assert.Equal("inside", folder.Read("in/a.md"));
            Assert.Equal("inside", folder.Read("well.md"));
            Assert.Null(folder.Read("out.md"));
            Assert.Null(folder.Read("up/secret.md"));
            Assert.Null(folder.Read("../secret.md"));
            Assert.Null(folder.Read("in"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static MarkdownPage Read(string markdown, ISnippetReader files)
        => new MarkdownReader((MarkdownDialect.Plain with { Snippets = files })
            .With("pymdownx.snippets", new JsonObject { ["base_path"] = new JsonArray(".") })
            .With("pymdownx.superfences"))
            .Read(markdown);

    private static string Plain(string html) => html
        .Replace("<div class=\"highlight\">", "", StringComparison.Ordinal).Replace("</div>", "", StringComparison.Ordinal)
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)
        .Replace("\n</code>", "</code>", StringComparison.Ordinal).Replace(">\n", ">", StringComparison.Ordinal);
}
