namespace Idp.TechDocs.Markdown.Tests;

public sealed class DepthTests
{
    [Fact]
    public void What_is_nested_too_deeply_is_told_once_for_a_page()
    {
        var reader = new MarkdownReader(new MarkdownDialect { Limits = MarkdownLimits.Default with { MaxDepth = 3 } });
        Assert.Equal(["IDP3000"], reader.Read("> > > > > a\n\nb\n\n> > > > > c").Diagnostics.Select(fault => fault.Id));
    }
}
