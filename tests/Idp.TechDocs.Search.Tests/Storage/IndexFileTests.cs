using Idp.Testing;

namespace Idp.TechDocs.Search.Storage;

public sealed class IndexFileTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_is_there_when_its_file_is_opened_again()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "search.db");
        await FillAsync(path);

        using var index = await SearchIndex.OpenAsync(path, cancellationToken: Token);

        Assert.Empty(index.Diagnostics);
        Assert.Equal(10, (await index.AskAsync("word")).Hits.Length);
    }

    [Fact]
    public async Task A_damaged_index_is_emptied_and_told()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "search.db");
        await FillAsync(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, Token);
        Array.Fill(bytes, (byte)0xA5, 8 * 1024, bytes.Length - (8 * 1024));
        await File.WriteAllBytesAsync(path, bytes, Token);

        using var index = await SearchIndex.OpenAsync(path, cancellationToken: Token);

        Assert.Equal("IDP3300", Assert.Single(index.Diagnostics).Id);
        Assert.Equal(0, (await index.AskAsync("word")).Total);
        await index.ReplaceSiteAsync(TestIndex.Site, [TestIndex.Page("1", "One", "word")], Token);
        Assert.Equal(1, (await index.AskAsync("word")).Total);
    }

    [Fact]
    public async Task Damage_anywhere_gives_a_right_answer_a_diagnostic_or_an_empty_index()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "search.db");
        await FillAsync(path);
        byte[] whole = await File.ReadAllBytesAsync(path, Token);
        for (int page = 0; page < whole.Length / 8192; page++)
        {
            byte[] bytes = [.. whole];
            Array.Clear(bytes, (page * 8192) + 200, 3000);
            await File.WriteAllBytesAsync(path, bytes, Token);
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");

            using var index = await SearchIndex.OpenAsync(path, cancellationToken: Token);
            var answer = await index.AskAsync("word");
            Assert.True(index.Diagnostics.Length + answer.Diagnostics.Length > 0 || answer.Total is 300, $"page {page}: {answer.Total}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_index_of_another_version_or_stemming_is_emptied_and_told(bool isStemming)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "search.db");
        await FillAsync(path);
        if (!isStemming)
        {
            await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            connection.Execute("PRAGMA user_version = 99991");
        }

        using var index = await SearchIndex.OpenAsync(path, new SearchIndexOptions { Stemming = isStemming ? SearchStemming.None : SearchStemming.English }, Token);

        Assert.Equal("IDP3301", Assert.Single(index.Diagnostics).Id);
        Assert.Equal(0, (await index.AskAsync("word")).Total);
    }

    [Theory]
    [InlineData("a text that somebody needs")]
    [InlineData("SQLite format 3\0 or so")]
    public async Task A_file_that_is_no_index_is_left_alone(string text)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "notes.txt");
        await File.WriteAllTextAsync(path, text, Token);

        await Assert.ThrowsAsync<IOException>(() => SearchIndex.OpenAsync(path, cancellationToken: Token));

        Assert.Equal(text, await File.ReadAllTextAsync(path, Token));
    }

    [Fact]
    public async Task Readers_go_on_while_a_site_is_written()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Join(folder.Path, "search.db");
        using var index = await SearchIndex.OpenAsync(path, new SearchIndexOptions { MaxBatch = 50 }, Token);
        await index.ReplaceSiteAsync(TestIndex.Site, [TestIndex.Page("1", "One", "word")], Token);
        var inside = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        async IAsyncEnumerable<SearchDocument> Documents()
        {
            for (int i = 0; i < 120; i++)
            {
                if (i == 60)
                {
                    inside.SetResult();
                    await goOn.Task;
                }

                yield return TestIndex.Page($"{i}", "Page", "word");
            }
        }

        var writing = index.ReplaceSiteAsync(TestIndex.Site, Documents(), Token);
        await inside.Task;
        Assert.Equal(50, (await index.AskAsync("word")).Total);
        goOn.SetResult();
        await writing;
        Assert.Equal(120, (await index.AskAsync("word")).Total);
    }

    private static async Task FillAsync(string path)
    {
        using var index = await SearchIndex.OpenAsync(path, cancellationToken: Token);
        await index.ReplaceSiteAsync(TestIndex.Site, Enumerable.Range(0, 300).Select(i => TestIndex.Page($"{i}", $"Page {i}", $"word number{i} of many")), Token);
    }
}
