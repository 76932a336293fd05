using System.Text;
using System.Text.Json;
using CsCheck;

namespace Idp.Yaml.Tests.Writing;

public sealed class YamlWriterTests
{
    [Fact]
    public void Values_are_written_as_block_YAML()
    {
        const string Canonical = """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: orders
              tags:
                - java
                - "1.0"
                - "yes"
              links: []
              labels: {}
              description: |
                First line.
                  Indented.

                Last: line # no comment
            spec:
              - - 1
                - a: true
                  b: null
              -
                {}
            """;

        Assert.Equal(Canonical.Replace("  -\n    {}", "  - {}", StringComparison.Ordinal) + "\n", Write(YamlText.Document(Canonical)));
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("\"null\"")]
    [InlineData("\"\"")]
    [InlineData("\"- a\"")]
    [InlineData("\"a: b\"")]
    [InlineData("\"a #b\"")]
    [InlineData("\"12\"")]
    [InlineData("\"0o14\"")]
    [InlineData("\"1_000\"")]
    [InlineData("\"2024-01-01\"")]
    [InlineData("\"@x\"")]
    [InlineData("\" x\"")]
    [InlineData("\"x \"")]
    [InlineData("\"<<\"")]
    [InlineData("\"---\"")]
    [InlineData("\"...\"")]
    [InlineData("\"a\\tb\"")]
    public void Strings_that_could_be_something_else_are_quoted(string yaml) => Assert.Equal(yaml + "\n", Write(YamlText.Document(yaml)));

    [Fact]
    public void Several_documents_are_parted()
    {
        var text = new StringWriter();
        var writer = new YamlWriter(text);
        foreach (var document in YamlText.Stream("a: 1\n---\n- b\n---\nc\n").Documents)
        {
            Assert.True(YamlText.Read(document, writer).Success);
        }

        Assert.Equal("a: 1\n---\n- b\n---\nc\n", text.ToString());
    }

    [Fact]
    public void A_long_key_is_written_so_that_it_can_be_read()
    {
        var key = new string('k', 2000);

        AssertRoundTrip($"{{\"{key}\":[1,{{\"{key}\":{{\"a\":[]}}}}],\"b\":\"x\\ny\"}}");
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same_values()
        => Value(4).Sample(AssertRoundTrip, iter: 20_000);

    private static Gen<string> Value(int depth)
    {
        var text = Gen.OneOf(
            Gen.String[Gen.Char["ab \n\t:#-?'\"{}[],&*!|>%@`\\0159.~e_+=<yno\u0085\u2028\uFEFFé\u0001\r"], 0, 12],
            Gen.String[Gen.Char["ab \n"], 0, 20],
            Pick("null", "true", "yes", "1", "1e3", ".inf", "0x1f", "12:30", "<<", "...", "--- x", "a\n\n", "\n", "a\n b\n", "😀\nb"),
            Gen.String).Select(JsonEscape);
        var number = Gen.OneOf(Gen.Int.Select(i => (double)i), Gen.Double).Where(double.IsFinite).Select(JsNumber.ToText);
        var scalar = Gen.OneOf(text, number, Pick("null", "true", "false"));
        if (depth == 0)
        {
            return scalar;
        }

        return Gen.OneOf(
            scalar,
            Value(depth - 1).List[0, 4].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Select(text, Value(depth - 1)).List[0, 4].Select(pairs => $"{{{string.Join(',', pairs.DistinctBy(pair => pair.Item1).Select(pair => $"{pair.Item1}:{pair.Item2}"))}}}"));
    }

    private static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // Lone surrogates have no UTF-8: a sink never sees one.
    private static string JsonEscape(string text) => JsonSerializer.Serialize(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static void AssertRoundTrip(string json)
    {
        var text = new StringWriter();
        using var parsed = JsonDocument.Parse(json);
        Push(parsed.RootElement, new YamlWriter(text));
        var back = YamlText.Json(YamlText.Document(text.ToString()));

        Assert.True(Differential.Agreement.Same(json, back), $"{json}\n{text}\n{back}");
    }

    private static string Write(YamlDocument document)
    {
        var text = new StringWriter();
        Assert.True(YamlText.Read(document, new YamlWriter(text)).Success);
        return text.ToString();
    }

    private static void Push(JsonElement value, IYamlSink sink)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                sink.StartMapping(default);
                foreach (var property in value.EnumerateObject())
                {
                    sink.Key(Encoding.UTF8.GetBytes(property.Name), default);
                    Push(property.Value, sink);
                }

                sink.EndMapping(default);
                break;
            case JsonValueKind.Array:
                sink.StartSequence(default);
                foreach (var item in value.EnumerateArray())
                {
                    Push(item, sink);
                }

                sink.EndSequence(default);
                break;
            case JsonValueKind.String:
                sink.String(Encoding.UTF8.GetBytes(value.GetString()!), default);
                break;
            case JsonValueKind.Number:
                sink.Number(value.GetDouble(), default);
                break;
            case JsonValueKind.Null:
                sink.Null(default);
                break;
            default:
                sink.Boolean(value.GetBoolean(), default);
                break;
        }
    }
}
