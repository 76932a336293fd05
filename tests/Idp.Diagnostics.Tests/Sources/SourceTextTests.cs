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
    [InlineData("aé", 2, 1, 2)]
    [InlineData("a😀b", 3, 1, 2)]
    [InlineData("a😀b", 5, 1, 4)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\n\rb", 2, 2, 1)]
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

    [Theory]
    [InlineData("a\nb", 1, "a")]
    [InlineData("a\r\nb\r\n", 2, "b")]
    [InlineData("a\r\nb\r\n", 3, "")]
    [InlineData("a", 2, "")]
    [InlineData("a", 0, "")]
    public void A_line_comes_without_its_line_end(string text, int line, string expected)
        => Assert.Equal(expected, SourceText.FromString("f", text).GetLine(line));

    [Fact]
    public void Bytes_that_are_no_utf8_still_have_positions()
    {
        var source = new SourceText("f", new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80, (byte)'\n', 0xFF, 0xC3 });
        for (var offset = 0; offset <= 9; offset++)
        {
            Assert.InRange(source.GetPosition(offset).Line, 1, 2);
        }
    }
}
