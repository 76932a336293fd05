using Idp.Diagnostics;
using Idp.Yaml.Fuzzing;
using Idp.Yaml.Parsing.Plain;
using Idp.Yaml.Splitting;

namespace Idp.Yaml.Tests.Parsing.Plain;

public sealed class SubsetTests
{
    [Theory]
    [InlineData("a: b")]
    [InlineData("---\na: b\n")]
    [InlineData("--- # comment\n# more\n\n a: b # end\n # last")]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n\r\n    f\r\n")]
    [InlineData("a:\nb:\n  c:\n    d: 1\n  e:\nf: ~\n")]
    [InlineData("a:\n- b\n- c: d\n  e: f\n-\n- # comment\n  g: h\ni: j")]
    [InlineData("- - a\n  - b: c\n    d:\n    - e\n-   - f\n\n-\n  - g")]
    [InlineData("a : b\n\"c d\" : e\n'f''g': h\n<<: i\n")]
    [InlineData("a: 1\nb: -1.5e3\nc: 0x1F\nd: 0o17\ne: 014\nf: .inf\ng: .NaN\nh: true\ni: FALSE\nj: null\nk: +5\nl: 1.2.3\nm: yes\nn: 123456789012345678\n")]
    [InlineData("a: http://x.y/z?q#f\nb: c#d # e\nd: a, [b] {c} & *d\nt: 12:30\nminus: -x\n")]
    [InlineData("a: é ü 😀 \u00A0 …\nü: 'ß'\n\"😀\": \"é\"")]
    [InlineData("a: one\n  two\n\n\n  three # end\nb:\n  below\n   and on\n")]
    [InlineData("a: ''\nb: \"\"\nc: 'it''s'\nd: 'x' # c\n")]
    [InlineData("a: \"\\n \\t \\\" \\\\ \\/ \\x41 \\u00e9 \\ud83d\\ude00 \\U0001F600 \\e\\r\\b\"")]
    [InlineData("a: 'one  \n  two\n\n  three  '\nb: \"one \\\n  \\ two\n\n  th\\n  \n  ree\"")]
    [InlineData("a: |\n  b\n   c\n\n  d\n\ne: >\n  f\n  g\n\n  h\n    i\n  j\n\n\n")]
    [InlineData("a: |-\n  b\n\nc: |+\n  d\n\ne: >-\n  f\n\ng: >+\n  h\n\n# i\nj: |2\n    k\n  l\nm: >1-\n  n\n o\np: |-2 # q\n  r")]
    [InlineData("a: |\nb: >-\n\nc: |\n  # no comment\n # comment\nd: |\n  e")]
    [InlineData("a: [b, 'c', \"d\", 1, ~, true]\ne: []\nf: { }\ng: {h: i, \"j\": [k, {l: m}], n: http://o}\n")]
    [InlineData("a: [b,\n  c,\n\n  d\n]\ne: {\n  f: g,\n  h: {i: j},\n}\n")]
    [InlineData("a: [b, c, ] # d\ne: [-1, -f]\n")]
    public void A_document_of_the_subset_is_read_as_the_whole_parser_reads_it(string text)
    {
        Assert.Equal(HandOver.None, Read(text));
        Assert.Null(new ParserComparison().Compare(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("a:\tb", nameof(HandOver.Tab))]
    [InlineData("a: b\u0007", nameof(HandOver.UnusualCharacter))]
    [InlineData("a: b\rc: d", nameof(HandOver.UnusualCharacter))]
    [InlineData("a: b\u0085c", nameof(HandOver.UnusualCharacter))]
    [InlineData("a: b\u2028c", nameof(HandOver.UnusualCharacter))]
    [InlineData("a: \uFEFFb", nameof(HandOver.UnusualCharacter))]
    [InlineData("%YAML 1.1\n---\na: b", nameof(HandOver.Directives))]
    [InlineData("%X\n---\na: b", nameof(HandOver.Directives))]
    [InlineData("--- a: b", nameof(HandOver.TextAfterMarker))]
    [InlineData("...", nameof(HandOver.Empty))]
    [InlineData("a", nameof(HandOver.RootValue))]
    [InlineData("[a]", nameof(HandOver.RootValue))]
    [InlineData("a: 1\na: 2", nameof(HandOver.EqualKeys))]
    [InlineData("a: {b: 1, \"b\": 2}", nameof(HandOver.EqualKeys))]
    [InlineData("1: a\n1.0: b", nameof(HandOver.UnusualKey))]
    [InlineData("a: b\nnull: c", nameof(HandOver.UnusualKey))]
    [InlineData(":a: b", nameof(HandOver.UnusualKey))]
    [InlineData("-a: b", nameof(HandOver.UnusualKey))]
    [InlineData(": a", nameof(HandOver.UnusualKey))]
    [InlineData("a:\n  b, *c: d", nameof(HandOver.UnusualKey))]
    [InlineData("? a: b", nameof(HandOver.UnusualKey))]
    [InlineData("a: b\nc", nameof(HandOver.NoKey))]
    [InlineData("a: b\n- c", nameof(HandOver.NoKey))]
    [InlineData("a:\n    b: c\n  d: e", nameof(HandOver.Indentation))]
    [InlineData("a:\n  - b\n - c", nameof(HandOver.Indentation))]
    [InlineData("a: 'b\nc'", nameof(HandOver.Indentation))]
    [InlineData("a: &b c", nameof(HandOver.Indicator))]
    [InlineData("a: *b", nameof(HandOver.Indicator))]
    [InlineData("a: !b c", nameof(HandOver.Indicator))]
    [InlineData("a: @b", nameof(HandOver.Indicator))]
    [InlineData("a: %b", nameof(HandOver.Indicator))]
    [InlineData("a: - b", nameof(HandOver.Indicator))]
    [InlineData("a: :b", nameof(HandOver.Indicator))]
    [InlineData("a: b: c", nameof(HandOver.ColonInText))]
    [InlineData("a: b\n  c: d", nameof(HandOver.ColonInText))]
    [InlineData("a: 'b' c", nameof(HandOver.TextAfterValue))]
    [InlineData("a: \"b\"#c", nameof(HandOver.TextAfterValue))]
    [InlineData("a: [b]: c", nameof(HandOver.TextAfterValue))]
    [InlineData("a: 'b", nameof(HandOver.Quotes))]
    [InlineData("a: \"\\q\"", nameof(HandOver.Quotes))]
    [InlineData("a: \"\\ud83d\"", nameof(HandOver.Quotes))]
    [InlineData("a: |x\n  b", nameof(HandOver.BlockHeader))]
    [InlineData("a: |#x\n  b", nameof(HandOver.BlockHeader))]
    [InlineData("a: |\n   \n  b", nameof(HandOver.BlockHeader))]
    [InlineData("a: |0\n  b", nameof(HandOver.BlockHeader))]
    [InlineData("a: [b: c]", nameof(HandOver.Flow))]
    [InlineData("a: {b}", nameof(HandOver.Flow))]
    [InlineData("a: {b:c}", nameof(HandOver.Flow))]
    [InlineData("a: [b # c\n  ]", nameof(HandOver.Flow))]
    [InlineData("a: [b\n  c]", nameof(HandOver.Flow))]
    [InlineData("a: [b", nameof(HandOver.Flow))]
    [InlineData("a: [,b]", nameof(HandOver.Indicator))]
    [InlineData("a: {b: c,\nd: e}", nameof(HandOver.Indentation))]
    public void What_lies_beyond_the_subset_is_left(string text, string reason)
    {
        Assert.Equal(reason, Read(text).ToString());
        Assert.Null(new ParserComparison().Compare(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_left()
        => Assert.Equal(HandOver.InvalidUtf8, Read([(byte)'a', (byte)':', (byte)' ', 0xFF]));

    [Fact]
    public void What_passes_a_limit_is_left()
    {
        Assert.Equal(HandOver.TooDeep, Read("a: {b: {c: 1}}", new YamlReaderOptions { MaxDepth = 2 }));
        Assert.Equal(HandOver.None, Read("a: {b: {c: 1}}", new YamlReaderOptions { MaxDepth = 3 }));
        Assert.Equal(HandOver.LongDocument, Read("a: bcd", new YamlReaderOptions { MaxScalarBytes = 5 }));
        Assert.Equal(HandOver.ManyKeys, Read(string.Concat(Enumerable.Range(0, 1025).Select(i => $"k{i}: v\n"))));
        Assert.Equal(HandOver.UnusualKey, Read(new string('k', 1000) + ": v"));
    }

    [Fact]
    public void Keys_of_maps_that_are_closed_do_not_count()
        => Assert.Equal(HandOver.None, Read(string.Concat(Enumerable.Range(0, 1000).Select(i => $"- {{a: 1, b: {{a: 2}}}}\n- a: {i}\n  b: 3\n"))));

    private static HandOver Read(string text, YamlReaderOptions? options = null) => Read(System.Text.Encoding.UTF8.GetBytes(text), options);

    private static HandOver Read(byte[] utf8, YamlReaderOptions? options = null)
    {
        var source = new SourceText("f.yaml", utf8);
        var slice = Assert.Single(new DocumentSplitter(source, 10).Split());
        return PlainParser.Read(source, slice, options ?? new YamlReaderOptions(), new RecordingSink(), TestContext.Current.CancellationToken, out _);
    }
}
