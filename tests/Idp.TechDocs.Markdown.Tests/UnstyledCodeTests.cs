namespace Idp.TechDocs.Markdown.Tests;

public sealed class UnstyledCodeTests
{
    private static readonly MarkdownDialect Dialect = MarkdownDialect.Plain.With("pymdownx.superfences").With("pymdownx.inlinehilite") with
    {
        UnstyledCodeClasses = ["w", "n", "o", "p"],
    };

    [Theory]
    [InlineData("```csharp\npublic static int A = 1;\n```", "<span class=\"k\">public static</span> <span class=\"kt\">int</span> A = <span class=\"m\">1</span>;\n")]
    [InlineData("```python\nx = (y)\n\nif not in x:\n    pass\n```", "x = (y)\n\n<span class=\"k\">if</span> <span class=\"ow\">not</span> <span class=\"ow\">in</span> x:\n    <span class=\"k\">pass</span>\n")]
    [InlineData("```python\nx\ny\n```", "x\ny\n")]
    [InlineData("`#!python a = b and 1`", "a = b <span class=\"ow\">and</span> <span class=\"mi\">1</span>")]
    public void Pieces_of_these_classes_have_no_element_and_pieces_that_are_written_alike_share_one(string markdown, string code)
    {
        string html = new MarkdownReader(Dialect).Read(markdown).ToHtml();
        int start = html.IndexOf("<code", StringComparison.Ordinal);
        start = html.IndexOf('>', start) + 1;
        Assert.Equal(code, html[start..html.IndexOf("</code>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_blank_at_the_end_of_a_line_is_not_taken_in()
        => Assert.Contains("<span class=\"k\">return</span> \n<span class=\"k\">return</span>", new MarkdownReader(Dialect).Read("```go\nreturn \nreturn\n```").ToHtml(), StringComparison.Ordinal);
}
