using Idp.Diagnostics;

namespace Idp.Yaml.Tests.Reading;

public sealed class PositionTests
{
    private const string Text = """
        # é😀 before
        metadata:
          name: orders   # the name
          title: "Orders é"
          tags: [java, 'b c', {x: 😀y}]
          tagged: !!str 12
          anchored: &a one
          alias: *a
          block: |-
            line 1
            line 2

          folded: >
            text
          list:
            - first
            - key: deep
          empty:
          plain: one
            two
          1: number key
        """;

    [Theory]
    [InlineData("/metadata/name", "orders")]
    [InlineData("/metadata/title", "\"Orders é\"")]
    [InlineData("/metadata/tags", "[java, 'b c', {x: 😀y}]")]
    [InlineData("/metadata/tags/0", "java")]
    [InlineData("/metadata/tags/1", "'b c'")]
    [InlineData("/metadata/tags/2", "{x: 😀y}")]
    [InlineData("/metadata/tags/2/x", "😀y")]
    [InlineData("/metadata/tagged", "12")]
    [InlineData("/metadata/anchored", "one")]
    [InlineData("/metadata/alias", "*a")]
    [InlineData("/metadata/block", "|-\n    line 1\n    line 2")]
    [InlineData("/metadata/folded", ">\n    text")]
    [InlineData("/metadata/list", "- first\n    - key: deep")]
    [InlineData("/metadata/list/0", "first")]
    [InlineData("/metadata/list/1", "key: deep")]
    [InlineData("/metadata/list/1/key", "deep")]
    [InlineData("/metadata/empty", "")]
    [InlineData("/metadata/plain", "one\n    two")]
    [InlineData("/metadata/1", "number key")]
    [InlineData("/metadata/nothing", "(nowhere)")]
    [InlineData("/metadata/list/2", "(nowhere)")]
    [InlineData("/metadata/list/01x", "(nowhere)")]
    [InlineData("/metadata/name/deeper", "(nowhere)")]
    public void Locate_finds_the_value_as_it_is_written(string pointer, string expected)
    {
        foreach (var text in new[] { Text, "\uFEFF" + Text, "a: 1\n---\n" + Text })
        {
            var document = YamlText.Stream(text).Documents[^1];

            Assert.Equal(expected, YamlText.At(document.Source, document.Locate(JsonPointer.Parse(pointer))));
        }
    }

    [Theory]
    [InlineData("/metadata/name", "name")]
    [InlineData("/metadata/1", "1")]
    [InlineData("/metadata/list/1/key", "key")]
    [InlineData("/metadata/list/0", "first")]
    public void Locate_finds_keys_too(string pointer, string expected)
    {
        var document = YamlText.Document(Text);

        Assert.Equal(expected, YamlText.At(document.Source, document.Locate(JsonPointer.Parse(pointer), YamlPart.Key)));
    }

    [Fact]
    public void Positions_are_the_same_with_CRLF()
    {
        var document = YamlText.Document(Text.ReplaceLineEndings("\r\n"));

        Assert.Equal("deep", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/metadata/list/1/key"))));
        Assert.Equal(new LinePosition(17, 12), document.Source.GetPosition(document.Locate(JsonPointer.Parse("/metadata/list/1/key"))!.Value.Start));
    }

    [Fact]
    public void A_value_inside_an_alias_stands_where_its_anchor_is()
    {
        var document = YamlText.Document("a: &x\n  b: deep\nc: *x\n");

        Assert.Equal("*x", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/c"))));
        Assert.Equal(10, document.Locate(JsonPointer.Parse("/c/b"))!.Value.Start - 1);
    }

    [Fact]
    public void Positions_hold_behind_bytes_that_are_no_UTF8()
    {
        var source = new SourceText("f", (byte[])[(byte)'a', (byte)':', (byte)' ', 0xFF, 0xE2, 0x82, (byte)'\n', (byte)'b', (byte)':', (byte)' ', (byte)'c']);
        var document = Assert.Single(new YamlReader().Read(source).Documents);

        Assert.Equal(new SourceSpan(10, 1), document.Locate(JsonPointer.Of("b")));
    }

    [Fact]
    public void Positions_hold_where_the_text_was_changed_for_the_parser()
    {
        var document = YamlText.Document("a: b\u0085c\nx: [!t, e]\nd:\n  : f\ng: h\n");

        Assert.Equal("f", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/d/"))));
        Assert.Equal("e", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/x/1"))));
        Assert.Equal("h", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/g"))));
        Assert.Equal("b\u0085c", YamlText.At(document.Source, document.Locate(JsonPointer.Parse("/a"))));
    }
}
