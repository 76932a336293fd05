using System.Text;

namespace Idp.Diagnostics.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("é=1", 2, 1, 2)]
    [InlineData("😀=1", 4, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 99, 1, 4)]
    public void A_byte_has_a_line_and_a_column_in_utf16_units(string text, int offset, int line, int column)
        => Assert.Equal(new LinePosition(line, column), SourceText.FromString("f", text).GetPosition(offset));

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var source = new SourceText("f", Encoding.UTF8.GetBytes("\uFEFFab"));
        Assert.Equal(new LinePosition(1, 1), source.GetPosition(0));
        Assert.Equal(new LinePosition(1, 2), source.GetPosition(4));
        Assert.Equal("ab", source.GetLine(1));
    }

    [Fact]
    public void Paths_are_shown_with_slashes() => Assert.Equal("a/b.yaml", SourceText.FromString(@"a\b.yaml", "").Path);
}
