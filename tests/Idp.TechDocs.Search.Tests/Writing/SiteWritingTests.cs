namespace Idp.TechDocs.Search.Writing;

public sealed class SiteWritingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_is_another_is_written_and_what_is_gone_is_removed()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "alpha"), TestIndex.Page("2", "Two", "beta"), TestIndex.Page("3", "Three", "gamma"));

        var change = await index.ReplaceSiteAsync(
            TestIndex.Site, [TestIndex.Page("1", "One", "alpha"), TestIndex.Page("2", "Two", "delta"), TestIndex.Page("4", "Four", "epsilon")], Token);

        Assert.Equal((1, 1, 1, 1), (change.Added, change.Updated, change.Unchanged, change.Removed));
        Assert.Empty(await index.PathsAsync("beta"));
        Assert.Empty(await index.PathsAsync("gamma"));
        Assert.Equal(["2"], await index.PathsAsync("delta"));
        Assert.Equal(["4"], await index.PathsAsync("epsilon"));
    }

    [Fact]
    public async Task An_attribute_of_the_site_reaches_its_documents_without_their_text_being_read_again()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "alpha"), TestIndex.Page("2", "Two", "alpha") with { Owner = "own" });

        var change = await index.ReplaceSiteAsync(
            new SearchSite("docs") { Owner = "new" }, [TestIndex.Page("1", "One", "alpha"), TestIndex.Page("2", "Two", "alpha") with { Owner = "own" }], Token);

        Assert.Equal((1, 1), (change.Updated, change.Unchanged));
        Assert.Equal(["1"], await index.PathsAsync("alpha owner:new"));
    }

    [Fact]
    public async Task Single_documents_come_and_go_beside_the_others()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "alpha"));

        await index.UpsertAsync(TestIndex.Site, [TestIndex.Page("2", "Two", "alpha")], Token);
        await index.UpsertAsync(new SearchSite("tickets"), [TestIndex.Page("7", "Ticket", "alpha")], Token);
        Assert.Equal(3, (await index.PathsAsync("alpha")).Length);
        Assert.Equal(["docs", "tickets"], await index.ReadSitesAsync(Token));

        Assert.Equal(1, (await index.RemoveAsync("docs", ["1", "nothing"], Token)).Removed);
        Assert.Equal(1, (await index.RemoveSiteAsync("tickets", Token)).Removed);
        Assert.Equal(["2"], await index.PathsAsync("alpha"));
        Assert.Equal(["docs"], await index.ReadSitesAsync(Token));
    }

    [Fact]
    public async Task What_is_too_much_is_cut_and_told()
    {
        using var index = await SearchIndex.OpenAsync(null, new SearchIndexOptions { MaxDocuments = 3, MaxSections = 1, MaxTextLength = 20 }, Token);

        var change = await index.ReplaceSiteAsync(
            TestIndex.Site,
            [
                TestIndex.Page("1", "One", new SearchSection("a", "A", "x"), new SearchSection("b", "B", "y")), TestIndex.Page("2", "Two", "word " + new string('x', 100)),
                TestIndex.Page("2", "Again", "z"), TestIndex.Page("3", "Three", "z"), TestIndex.Page("4", "Four", "z"),
            ],
            Token);

        Assert.Equal(["IDP3302", "IDP3303", "IDP3303", "IDP3304"], change.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Equal(3, change.Added);
        Assert.Equal(["2"], await index.PathsAsync("word"));
    }

    [Fact]
    public async Task Words_that_no_page_has_any_more_are_swept()
    {
        using var index = await TestIndex.OfAsync();
        for (int round = 0; round < 3; round++)
        {
            await index.ReplaceSiteAsync(TestIndex.Site, Enumerable.Range(0, 1_100).Select(i => TestIndex.Page($"{i}", "Page", $"word{round}x{i}")), Token);
        }

        var answer = await index.AskAsync("word0x500");
        Assert.All(answer.Corrections, correction => Assert.DoesNotContain("word0", correction.Read, StringComparison.Ordinal));
    }
}
