using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml.Tests.Reading;

public sealed class EncodingTests
{
    [Fact]
    public void Bytes_that_are_no_UTF8_are_replaced_and_reported_once()
    {
        var stream = Read([(byte)'a', (byte)':', (byte)' ', 0xE9, (byte)'\n', (byte)'b', (byte)':', (byte)' ', 0xFF]);

        var diagnostic = Assert.Single(stream.Diagnostics);
        Assert.Equal(("IDP1009", DiagnosticSeverity.Warning, 3), (diagnostic.Id, diagnostic.Severity, diagnostic.Location!.Span.Start));
        Assert.Contains("0xE9", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("{\"a\":\"\uFFFD\",\"b\":\"\uFFFD\"}", YamlText.Json(Assert.Single(stream.Documents)));
    }

    [Fact]
    public void A_binary_file_is_one_diagnostic()
    {
        var stream = Read([0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 0xFF, 0]);

        Assert.Empty(stream.Documents);
        Assert.Equal(("IDP1010", 4), (Assert.Single(stream.Diagnostics).Id, stream.Diagnostics[0].Location!.Span.Start));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Other_encodings_are_named(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var diagnostic = Assert.Single(Read([.. encoding.GetPreamble(), .. encoding.GetBytes("a: 1")]).Diagnostics);

        Assert.Equal("IDP1011", diagnostic.Id);
        Assert.Contains(name[..6].ToUpperInvariant(), diagnostic.Message, StringComparison.Ordinal);
    }

    private static YamlStream Read(byte[] bytes) => new YamlReader().Read(new SourceText("file", bytes));
}
