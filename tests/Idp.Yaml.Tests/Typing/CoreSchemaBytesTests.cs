using System.Text;
using CsCheck;
using Idp.Yaml.Typing;

namespace Idp.Yaml.Tests.Typing;

public sealed class CoreSchemaBytesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("~a")]
    [InlineData("null")]
    [InlineData("NULL")]
    [InlineData("nULL")]
    [InlineData("name")]
    [InlineData("True")]
    [InlineData("tRUE")]
    [InlineData("falsE")]
    [InlineData("FALSE")]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("999999999999999")]
    [InlineData("9007199254740993")]
    [InlineData("0x1F")]
    [InlineData("0xg")]
    [InlineData("0o17")]
    [InlineData("-0")]
    [InlineData("+.INF")]
    [InlineData(".nan")]
    [InlineData("1.2.3")]
    [InlineData("1é")]
    public void Bytes_are_typed_as_characters_are(string text) => Compare(text);

    [Fact]
    public void Whatever_looks_like_a_number_is_typed_as_characters_are()
        => Gen.Char["0123456789+-.eExXoabfinINFaN~"].Array[0, 80].Select(letters => new string(letters)).Sample(Compare, iter: 20_000);

    private static void Compare(string text) => Assert.Equal(CoreSchema.Type(text), CoreSchemaBytes.Type(Encoding.UTF8.GetBytes(text)));
}
