using Idp.TechDocs.Markdown.Fuzzing;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Pages of random signs: none throws, each ends, and each becomes the same HTML whenever it is read.</summary>
public sealed class RandomTextTests
{
    private const int Pages = 3_000;
    private const int Tokens = 60;

    // The most that a sign of a page may allocate; a rule that goes over the page for each of its signs takes more.
    private const long MostBytesPerCharacter = 60_000;

    [Theory(Timeout = 300_000)]
    [InlineData(ListMode.Compatible)]
    [InlineData(ListMode.CommonMark)]
    public async Task No_page_throws_or_does_not_end(ListMode lists)
    {
        var reader = new MarkdownReader(MarkdownText.Dialect with { Lists = lists });
        await Task.Run(
            () =>
            {
                for (int seed = 0; seed < Pages; seed++)
                {
                    string page = MarkdownText.Of(seed, Tokens);
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    string html = Read(reader, page, seed);
                    long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                    Assert.True(bytes < (page.Length + 50) * MostBytesPerCharacter, $"seed {seed}: {bytes} bytes for {page.Length} characters");
                    if (seed % 50 == 0)
                    {
                        Assert.Equal(html, Read(reader, page, seed));
                    }
                }
            },
            TestContext.Current.CancellationToken);
    }

    private static string Read(MarkdownReader reader, string page, int seed)
    {
        try
        {
            return reader.Read(page).ToHtml();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"seed {seed}: {page}", e);
        }
    }
}
