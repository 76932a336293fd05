using System.Text.Json;
using Idp.Testing;

namespace Idp.TechDocs.Markdown.Tests.Blocks.Lists;

/// <summary>Lists by the rules of CommonMark, beside its reference.</summary>
public sealed class CommonMarkListTests
{
    private static readonly MarkdownReader Reader = new(MarkdownDialect.Plain with { Lists = ListMode.CommonMark });

    // Recorded by eng/record-lists.sh.
    [Fact]
    public void Recorded_pages_have_the_lists_that_the_reference_of_CommonMark_finds()
    {
        var faults = new List<string>();
        string[] lines = File.ReadAllLines(RepositoryRoot.PathTo("tests", "Idp.TechDocs.Markdown.Tests", "Fixtures", "commonmark-lists.jsonl"));
        foreach (string line in lines)
        {
            var recorded = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
            string found = BlockShape.Of(Reader.Read(recorded["page"]).Document);
            if (found != recorded["blocks"])
            {
                faults.Add($"{recorded["page"]}\n  {recorded["blocks"]}\n  {found}");
            }
        }

        Assert.True(lines.Length > 2000);
        Assert.True(faults.Count == 0, $"{faults.Count} pages differ:\n{string.Join("\n\n", faults.Take(5))}");
    }

    [Theory]
    [InlineData("- a\n    - b", "ul-(li(text'a'ul-(li(text'b'))))")]
    [InlineData("text\n- a", "p'text'ul-(li(text'a'))")]
    public void The_mode_is_the_dialects_or_that_of_the_extension(string page, string blocks)
    {
        Assert.Equal(blocks, BlockShape.Of(Reader.Read(page).Document));
        Assert.Equal(blocks, BlockShape.Of(new MarkdownReader(MarkdownDialect.Plain.With("idp.lists")).Read(page).Document));
        var compatible = (MarkdownDialect.Plain with { Lists = ListMode.CommonMark }).With("idp.lists", new() { ["mode"] = "compatible" });
        Assert.Equal(new MarkdownReader(MarkdownDialect.Plain).Read(page).ToHtml(), new MarkdownReader(compatible).Read(page).ToHtml());
    }

    [Fact]
    public void Lists_deeper_than_the_limit_stay_text_and_are_told()
    {
        var page = Reader.Read(string.Concat(Enumerable.Repeat("- ", 5_000)) + "a");
        Assert.Contains(page.Diagnostics, diagnostic => diagnostic.Id == "IDP3000");
        Assert.Contains("- - -", page.ToHtml(), StringComparison.Ordinal);
    }
}
