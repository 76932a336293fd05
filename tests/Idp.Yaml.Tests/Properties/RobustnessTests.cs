using System.Text;
using CsCheck;
using Idp.Diagnostics;

namespace Idp.Yaml.Tests.Properties;

public sealed class RobustnessTests
{
    [Fact]
    public void No_byte_sequence_makes_the_reader_throw()
        => Gen.Byte.Array[0, 200].Sample(ReadAll, iter: 20_000);

    [Fact]
    public void No_soup_of_indicators_makes_the_reader_throw()
        => Pick(
            "a", " ", "  ", "\n", "\r", "\r\n", "\t", ": ", ":", "- ", "-", "? ", "?", ",", "[", "]", "{", "}", "#", " #", "&a ", "*a", "!", "!!str ", "!<x>", "|", ">", "|2-\n",
            "'", "\"", "\\", "%", "@", "`", "---", "...", "---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "<<: ", "1", "~", "é", "\u2028", "\u0085", "\uFEFF", "\uE000", "😀")
            .List[0, 40].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)))
            .Sample(ReadAll, iter: 30_000);

    [Fact]
    public void No_mutant_of_a_corner_case_makes_the_reader_throw()
    {
        var cases = Differential.CornerCase.Load("corner-cases.jsonl").Select(one => one.Utf8).ToList();

        Assert.All(Differential.Mutants.Of(cases, count: 5000, seed: 7), ReadAll);
    }

    private static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void ReadAll(byte[] utf8)
    {
        var stream = new YamlReader().Read(new SourceText("any.yaml", utf8));
        foreach (var document in stream.Documents)
        {
            var node = YamlText.Tree(document, out var diagnostics);
            Assert.Equal(YamlText.Read(document).Success, node is not null);
            Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Location!.Span.Start, 0, utf8.Length));
            Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Location!.Span.Length, 0, utf8.Length - diagnostic.Location!.Span.Start));
            Assert.All(diagnostics, diagnostic => Assert.NotEmpty(diagnostic.Message + diagnostic.Remedy));
            if (node is not null)
            {
                AssertInside(node, utf8.Length);
            }
        }
    }

    private static void AssertInside(YamlNode node, int length)
    {
        Assert.InRange(node.Span.Start, 0, length);
        Assert.InRange(node.Span.End, node.Span.Start, length);
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            Assert.InRange(entry.KeySpan.End, entry.KeySpan.Start, length);
            AssertInside(entry.Value, length);
        }

        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            AssertInside(item, length);
        }
    }
}
