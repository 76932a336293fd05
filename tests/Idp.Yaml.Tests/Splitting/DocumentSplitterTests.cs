using System.Text;
using CsCheck;
using Idp.Diagnostics;
using Idp.Yaml.Splitting;

namespace Idp.Yaml.Tests.Splitting;

public sealed class DocumentSplitterTests
{
    private static readonly string[] Pieces = ["---", "...", "-", ".", "\n", "\n", "\r\n", "\r", " ", "\t", "a: b", "# c", "%YAML 1.2", "--- a", "\n---\n", "\n...\n", "\uFEFF"];

    // A marker is found by a search through the text; here line by line.
    [Fact]
    public void Documents_begin_and_end_where_lines_with_markers_say()
        => Gen.Int[0, Pieces.Length - 1].List[0, 30].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))).Sample(Check, iter: 20_000);

    // Would one kind of marker be searched for again at each of the other, this took minutes.
    [Theory]
    [InlineData("a\n...\n")]
    [InlineData("---\n")]
    [InlineData("a\n---\nb\n...\n")]
    public void Many_markers_of_one_kind_cost_no_more_than_their_length(string document)
    {
        const int Documents = 300_000;
        var source = SourceText.FromString("f", string.Concat(Enumerable.Repeat(document, Documents)));

        Assert.InRange(new DocumentSplitter(source, int.MaxValue).Split().Length, Documents, 2 * Documents);
    }

    private static void Check(string text)
    {
        var source = SourceText.FromString("f", text);
        var slices = new DocumentSplitter(source, int.MaxValue).Split();
        var end = 0;
        foreach (var slice in slices)
        {
            var document = Encoding.UTF8.GetString(source.Utf8.Span[slice.Content.Start..slice.Content.End]);
            var lines = document.Split('\n');
            Assert.True(slice.Content.Start >= end);
            Assert.DoesNotContain(lines.Skip(1), line => IsMarker(line, "---") || IsMarker(line, "..."));
            end = slice.Content.End;
            var next = Encoding.UTF8.GetString(source.Utf8.Span[end..]).Split('\n')[0];
            Assert.True(end == source.Utf8.Length || IsMarker(next, "---") || IsMarker(next, "..."));
        }

        // Every marker begins a document, also one within what could be quotes or brackets.
        var marked = slices.Count(slice => (slice.Content.Start == 0 || source.Utf8.Span[slice.Content.Start - 1] == '\n')
            && IsMarker(Encoding.UTF8.GetString(source.Utf8.Span[slice.Content.Start..]).Split('\n')[0], "---"));
        Assert.Equal(text.Split('\n').Count(line => IsMarker(line, "---")), marked);
    }

    private static bool IsMarker(string line, string marker)
        => line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == 3 || line[3] is ' ' or '\t' or '\r');
}
