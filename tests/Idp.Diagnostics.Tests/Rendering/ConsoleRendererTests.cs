using System.Text;
using CsCheck;

namespace Idp.Diagnostics.Tests.Rendering;

public sealed class ConsoleRendererTests
{
    [Theory]
    [InlineData("owner: x", "x", "  1 | owner: x", "    |        ^")]
    [InlineData("\towner: x", "x", "  1 |     owner: x", "    |            ^")]
    [InlineData("a\tb", "b", "  1 | a   b", "    |     ^")]
    [InlineData("東京: x", "x", "  1 | 東京: x", "    |       ^")]
    [InlineData("x: 東京", "東京", "  1 | x: 東京", "    |    ^^^^")]
    [InlineData("e\u0301: x", "x", "  1 | e\u0301: x", "    |    ^")]
    [InlineData("\u0001: x", "x", "  1 | \\u0001: x", "    |         ^")]
    [InlineData("\uFEFFa: x\r\n", "x", "  1 | a: x", "    |    ^")]
    [InlineData("a: \"x\ny\"", "\"x\ny\"", "  1 | a: \"x", "    |    ^^")]
    public void The_caret_stands_below_the_fault(string text, string fault, string line, string caret)
    {
        var report = new ConsoleRenderer().Render(new Diagnostic(Rule.Twin, SourceText.FromString("f", text).Find(fault), "x"));
        Assert.Equal([line, caret], report.Split('\n')[1..3]);
    }

    [Fact]
    public void A_place_between_characters_gets_one_caret()
    {
        var source = SourceText.FromString("f", "a: \n");
        var report = new ConsoleRenderer().Render(new Diagnostic(Rule.Twin, SourceLocation.In(source, new SourceSpan(3, 0)), "x"));
        Assert.Equal("    |    ^", report.Split('\n')[2]);
    }

    [Fact]
    public void A_snippet_can_be_left_out()
    {
        var renderer = new ConsoleRenderer(new ConsoleRendererOptions { Snippets = false });
        Assert.Equal("f:1:1: warning IDP1901: 'x' was defined before.\n", renderer.Render(new Diagnostic(Rule.Twin, SourceText.FromString("f", "x").Find("x"), "x")));
    }

    [Fact]
    public void Colour_is_off_unless_asked_for()
        => Assert.DoesNotContain("\e", new ConsoleRenderer().Render(ApprovedReportTests.Report()), StringComparison.Ordinal);

    [Fact]
    public void The_cut_line_fits_the_width_and_shows_the_start_of_the_fault()
        => Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 3000], Gen.Int[0, 3000], Gen.Int[20, 200]).Sample((before, length, after, width) =>
        {
            var source = SourceText.FromString("f", $"{new string('é', before)}X{new string('x', length - 1)}{new string('語', after)}");
            var location = SourceLocation.In(source, new SourceSpan(before * 2, length));
            var options = new ConsoleRendererOptions { SnippetWidth = width };
            var lines = new ConsoleRenderer(options).Render(new Diagnostic(Rule.Twin, location, "x")).Split('\n');
            var text = lines[1]["  1 | ".Length..];
            var caret = lines[2]["    | ".Length..];
            Assert.InRange(text.Sum(c => c == '語' ? 2 : 1), 1, width);
            Assert.InRange(caret.Length, 1, width);
            Assert.Equal('X', text[caret.IndexOf('^', StringComparison.Ordinal)]);
        });

    [Fact]
    public void No_bytes_and_no_span_make_a_renderer_throw()
        => Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[-5, 220], Gen.Int[-5, 220]).Sample((bytes, start, length) =>
        {
            var source = new SourceText("f", bytes);
            var diagnostic = new Diagnostic(Rule.Owner, SourceLocation.In(source, new SourceSpan(start, length)), Encoding.Latin1.GetString(bytes));
            IDiagnosticRenderer[] renderers = [new ConsoleRenderer(), new MsBuildRenderer(), new JsonRenderer(), new SarifRenderer(), new GitHubRenderer()];
            Assert.All(renderers, renderer => Assert.NotEmpty(renderer.Render(diagnostic)));
        });
}
