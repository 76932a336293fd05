using Idp.Diagnostics;
using Idp.Yaml.Fuzzing;

namespace Idp.Yaml.Tests.Parsing.Plain;

public sealed class DoorTests
{
    private const string Text = "a: one\nb:\n- 'two'\n- c: |\n    three\n";

    [Fact]
    public void A_sink_is_given_nothing_of_a_document_with_a_fault_at_its_end()
    {
        var sink = new RecordingSink();

        Assert.False(YamlText.Read(YamlText.Document(Text + "d: [\n"), sink).Success);
        Assert.Empty(sink.Events);
    }

    [Fact]
    public void Both_ways_give_the_same_tree_and_the_same_places()
    {
        var plain = YamlText.Document(Text);
        var whole = YamlText.Document(Text, new YamlReaderOptions { UsePlainParser = false });

        foreach (var pointer in new[] { "", "/a", "/b", "/b/0", "/b/1", "/b/1/c", "/d" })
        {
            Assert.Equal(whole.Locate(JsonPointer.Parse(pointer)), plain.Locate(JsonPointer.Parse(pointer)));
            Assert.Equal(whole.Locate(JsonPointer.Parse(pointer), YamlPart.Key), plain.Locate(JsonPointer.Parse(pointer), YamlPart.Key));
        }

        Assert.Equal("three\n", Assert.IsType<YamlScalar>(Value(plain)).Value);
        Assert.Equal(Value(whole).Span, Value(plain).Span);
    }

    [Fact]
    public void A_sink_may_read_another_document_meanwhile()
    {
        var inner = YamlText.Document("x: \"\\t\"\ny: [1, 2]\n");
        var sink = new NestedSink(inner);

        Assert.True(YamlText.Read(YamlText.Document("a: \"\\n\"\nb: \"\\r\"\n"), sink).Success);
        Assert.Equal(["\n", "\r"], sink.Texts);
    }

    [Fact]
    public void Several_threads_may_read_with_one_reader()
    {
        var files = Enumerable.Range(0, 200).Select(i => SourceText.FromString("f", $"---\na: \"{i}\\n\"\nb: {i}\nc: >\n  x{i}\n  y\n---\n- [{i}]\n")).ToList();
        var reader = new YamlReader();
        var expected = files.Select(Read).ToList();

        Assert.Equal(expected, files.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Read).ToList());

        string Read(SourceText file) => string.Join('|', reader.Read(file).Documents.Select(YamlText.Json));
    }

    private static YamlNode Value(YamlDocument document)
    {
        var root = Assert.IsType<YamlMapping>(YamlText.Tree(document, out _));
        var items = Assert.IsType<YamlSequence>(root.Find("b")).Items;
        return Assert.IsType<YamlMapping>(items[1]).Find("c")!;
    }

    private sealed class NestedSink(YamlDocument inner) : IYamlSink
    {
        public List<string> Texts { get; } = [];

        public void StartMapping(SourceSpan span) => YamlText.Read(inner, new RecordingSink());

        public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => YamlText.Read(inner, new RecordingSink());

        public void EndMapping(SourceSpan span) { }

        public void StartSequence(SourceSpan span) { }

        public void EndSequence(SourceSpan span) { }

        public void Null(SourceSpan span) { }

        public void Boolean(bool value, SourceSpan span) { }

        public void Number(double value, SourceSpan span) { }

        public void String(ReadOnlySpan<byte> utf8, SourceSpan span)
        {
            YamlText.Read(inner, new RecordingSink());
            Texts.Add(System.Text.Encoding.UTF8.GetString(utf8));
        }
    }
}
