namespace Idp.Diagnostics.Tests.Rendering;

public sealed class GitHubRendererTests
{
    [Fact]
    public void Properties_and_data_are_escaped_as_the_runner_unescapes_them()
    {
        var source = SourceText.FromString("a,b:c%.yaml", "x");
        var text = new GitHubRenderer().Render(new Diagnostic(Rule.Hint, source.Find("x"), 100));
        Assert.Equal(
            "::notice file=a%2Cb%3Ac%25.yaml,line=1,col=1,endLine=1,endColumn=1,title=IDP1902%3A Hint%3A 100%25%2C really::Nothing is 100%25 certain: a, b.\n",
            text);
    }

    [Fact]
    public void The_last_column_is_inclusive()
    {
        var text = new GitHubRenderer().Render(new Diagnostic(Rule.Twin, SourceText.FromString("f", "a: 😀b").Find("😀b"), "x"));
        Assert.Contains("col=4,endLine=1,endColumn=6,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_over_several_lines_has_no_columns()
    {
        var text = new GitHubRenderer().Render(new Diagnostic(Rule.Twin, SourceText.FromString("f", "a\r\nb").Find("a\r\nb"), "x"));
        Assert.StartsWith("::warning file=f,line=1,endLine=2,title=", text, StringComparison.Ordinal);
    }
}
