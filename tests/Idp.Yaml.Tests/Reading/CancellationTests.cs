using Idp.Diagnostics;
using Idp.Yaml.Parsing;

namespace Idp.Yaml.Tests.Reading;

public sealed class CancellationTests
{
    [Fact]
    public void Reading_stops_when_it_was_cancelled_before()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlText.Document("a: 1").Read(new CancellingSink(cancellation, 0), cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => YamlText.Document("a: 1").ReadNode(out _, cancellation.Token));
    }

    [Fact]
    public void A_long_document_stops_soon_after_the_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var sink = new CancellingSink(cancellation, 10);
        var document = YamlText.Document(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- {i}\n")));

        Assert.Throws<OperationCanceledException>(() => document.Read(sink, cancellation.Token));
        Assert.InRange(sink.Values, 10, 2_000);
    }

    [Fact]
    public void Even_one_huge_string_can_be_given_up()
    {
        using var cancellation = new CancellationTokenSource();
        using var reader = new CancellableReader(new string('x', 1_000_000), cancellation.Token);
        var buffer = new char[4096];

        Assert.Equal(4096, reader.Read(buffer, 0, buffer.Length));
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (var i = 0; i < 20; i++)
            {
                reader.Read(buffer, 0, buffer.Length);
            }
        });
    }

    private sealed class CancellingSink(CancellationTokenSource cancellation, int after) : IYamlSink
    {
        public int Values { get; private set; }

        public void StartMapping(SourceSpan span) { }

        public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) { }

        public void EndMapping(SourceSpan span) { }

        public void StartSequence(SourceSpan span) { }

        public void EndSequence(SourceSpan span) { }

        public void Null(SourceSpan span) { }

        public void Boolean(bool value, SourceSpan span) { }

        public void String(ReadOnlySpan<byte> utf8, SourceSpan span) { }

        public void Number(double value, SourceSpan span)
        {
            if (++Values == after)
            {
                cancellation.Cancel();
            }
        }
    }
}
