using CsCheck;

namespace Idp.TechDocs.Search.Queries;

public sealed class QueryTests
{
    [Fact]
    public async Task A_page_is_one_hit_with_its_best_section_first()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page(
                "guide/", "Guide",
                new SearchSection("guide", "Guide", "All about deploying."),
                new SearchSection("canary", "Canary releases", "A canary release shifts traffic step by step."),
                new SearchSection("other", "Other", "Something else, with a release.")),
            TestIndex.Page("faq/", "Questions", "Is a canary a bird?"));

        var answer = await index.AskAsync("canary release");

        var hit = answer.Hits[0];
        Assert.Equal("guide/", hit.Path);
        Assert.Equal(["canary", "other"], hit.Sections.Select(section => section.Anchor));
        Assert.Equal("guide/#canary", hit.Sections[0].Address);
        Assert.Equal("<mark>Canary</mark> <mark>releases</mark>", hit.Sections[0].Title.ToHtml());
        Assert.Equal("A <mark>canary</mark> <mark>release</mark> shifts traffic step by step.", hit.Sections[0].Excerpt.ToHtml());
    }

    [Theory]
    [InlineData("getUserName", "a/")]
    [InlineData("getusername", "a/")]
    [InlineData("user name", "a/")]
    [InlineData("get_user_name", "a/")]
    [InlineData("foo_bar", "b/")]
    [InlineData("foo.bar", "b/")]
    [InlineData("bar", "b/")]
    [InlineData("githu", "c/")]
    [InlineData("github", "c/")]
    [InlineData("deployment", "d/")]
    [InlineData("deploym", "d/")]
    [InlineData("deploying", "d/")]
    [InlineData("deplyoments", "d/")]
    [InlineData("creme", "e/")]
    [InlineData("検索", "f/")]
    public async Task Words_find_identifiers_beginnings_forms_and_what_was_misspelt(string query, string path)
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("a/", "A", "Call getUserName() first."), TestIndex.Page("b/", "B", "Set foo_bar to 1."), TestIndex.Page("c/", "C", "Push to GitHub."),
            TestIndex.Page("d/", "D", "The deployments of it."), TestIndex.Page("e/", "E", "Crème brûlée"), TestIndex.Page("f/", "F", "全文検索エンジン"));

        Assert.Equal(path, Assert.Single(await index.PathsAsync(query)));
    }

    [Fact]
    public async Task Phrases_exclusions_and_filters_of_the_text_narrow_the_answer()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("1", "One", "the red door and the blue window") with { Owner = "group:default/Red", Tags = ["paint", "doors"] },
            TestIndex.Page("2", "Two", "a door that is red") with { Kind = "api" },
            TestIndex.Page("3", "Three", "no red at all but a door of wood") with { Lifecycle = "production" });

        Assert.Equal(["1"], await index.PathsAsync("\"red door\""));
        Assert.Equal(["1", "2"], (await index.PathsAsync("door -wood")).Order());
        Assert.Equal(["1"], await index.PathsAsync("door owner:group:default/red"));
        Assert.Equal(["2"], await index.PathsAsync("door kind:API"));
        Assert.Equal(["3"], await index.PathsAsync("lifecycle:production"));
        Assert.Equal(["1"], await index.PathsAsync("tag:doors"));
        Assert.Equal(["2", "3"], (await index.PathsAsync("-window")).Order());
        Assert.Empty(await index.PathsAsync("door site:other"));
        Assert.Equal(3, (await index.PathsAsync("door site:docs")).Length);
    }

    [Fact]
    public async Task A_word_that_is_nowhere_is_taken_for_the_nearest_one_and_the_answer_says_so()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "Kubernetes", "A cluster."), TestIndex.Page("2", "Other", "Nothing."));

        var answer = await index.AskAsync("kuberentes cluster");

        Assert.Equal(["1"], answer.Hits.Select(hit => hit.Path));
        Assert.Equal([new SearchCorrection("kuberentes", "kubernetes")], answer.Corrections);
    }

    [Fact]
    public async Task Some_of_the_words_will_do_where_no_page_has_all_and_the_best_come_first()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("1", "One", "alpha"), TestIndex.Page("2", "Two", "alpha beta"), TestIndex.Page("3", "Three", "gamma"), TestIndex.Page("4", "Four", "delta"));

        var answer = await index.AskAsync("alpha beta gamma");

        Assert.Equal(SearchMatch.Any, answer.Match);
        Assert.Equal("2", answer.Hits[0].Path);
        Assert.Equal(3, answer.Total);
    }

    [Fact]
    public async Task Of_equal_texts_the_newer_and_the_more_linked_one_comes_first()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("old", "Notes", "rotate the keys") with { Date = DateTimeOffset.UnixEpoch },
            TestIndex.Page("new", "Notes", "rotate the keys") with { Date = TimeProvider.System.GetUtcNow() },
            TestIndex.Page("undated", "Notes", "rotate the keys"),
            TestIndex.Page("linked", "Notes", "rotate the keys") with { Authority = 10 });

        Assert.Equal(["new", "linked", "old", "undated"], await index.PathsAsync("rotate keys"));
    }

    [Fact]
    public async Task Pages_of_hits_follow_each_other_and_the_total_is_bounded()
    {
        using var index = await TestIndex.OfAsync([.. Enumerable.Range(0, 1_200).Select(i => TestIndex.Page($"p{i:0000}", "Page", "word"))]);
        var seen = new List<string>();
        for (int offset = 0; offset < 200; offset += 20)
        {
            var answer = await index.QueryAsync(
                new SearchQuery("word") { Access = SearchAccess.Everything, Limit = 20, Offset = offset }, TestContext.Current.CancellationToken);
            Assert.Equal(1_000, answer.Total);
            Assert.True(answer.HasMore);
            seen.AddRange(answer.Hits.Select(hit => hit.Path));
        }

        Assert.Equal(200, seen.Distinct().Count());
    }

    [Fact]
    public async Task Facets_count_all_that_is_found()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("1", "One", "word") with { Owner = "a", Tags = ["x", "y"] }, TestIndex.Page("2", "Two", "word") with { Owner = "a", Tags = ["x"] },
            TestIndex.Page("3", "Three", "word") with { Owner = "b" }, TestIndex.Page("4", "Four", "other") with { Owner = "c" });

        var answer = await index.QueryAsync(
            new SearchQuery("word") { Access = SearchAccess.Everything, Limit = 1, Facets = [SearchField.Owner, SearchField.Tag, SearchField.Site] },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new SearchFacet(SearchField.Owner, "a", 2), new SearchFacet(SearchField.Owner, "b", 1), new SearchFacet(SearchField.Tag, "x", 2),
                new SearchFacet(SearchField.Tag, "y", 1), new SearchFacet(SearchField.Site, "docs", 3),
            ],
            answer.Facets);
    }

    [Fact]
    public async Task No_text_is_refused()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "red door AND NOT near"), TestIndex.Page("2", "NEAR OR", "getUserName foo_bar"));
        string[] pieces = ["\"", "-", "(", ")", "*", "NEAR", "AND", "OR", "NOT", "^", ":", "title:", "owner:", "tag:\"", "red", "door", "'", "\0", "\ud800", "get_user", " "];
        var piece = Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]));
        await piece.List[0, 30].Select(parts => string.Concat(parts)).SampleAsync(
            async text =>
            {
                var answer = await index.QueryAsync(
                    new SearchQuery(text) { Access = SearchAccess.Everything, Facets = [SearchField.Owner, SearchField.Tag] });
                Assert.InRange(answer.Hits.Length, 0, 2);
                Assert.Equal(answer.Hits.Length, answer.Total);
            },
            iter: 1_000);
    }

    [Theory]
    [InlineData("*", 0)]
    [InlineData("\"\" 😀", 0)]
    [InlineData(" ", 2)]
    [InlineData("-red", 1)]
    public async Task Signs_alone_find_nothing_and_no_text_finds_everything(string text, int expected)
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "red"), TestIndex.Page("2", "Two", "blue"));
        Assert.Equal(expected, (await index.AskAsync(text)).Hits.Length);
    }

    [Fact]
    public async Task A_query_that_is_too_long_is_cut_and_says_so()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "word"));

        var answer = await index.AskAsync(string.Concat(Enumerable.Repeat("word ", 100_000)));

        Assert.Equal("IDP3310", Assert.Single(answer.Diagnostics).Id);
        Assert.Single(answer.Hits);
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_given_up_and_says_so()
    {
        using var index = await SearchIndex.OpenAsync(null, new SearchIndexOptions { QueryTimeout = TimeSpan.FromTicks(1) }, TestContext.Current.CancellationToken);
        await index.ReplaceSiteAsync(TestIndex.Site, Enumerable.Range(0, 2_000).Select(i => TestIndex.Page($"{i}", "Page", "word")), TestContext.Current.CancellationToken);

        var answer = await index.AskAsync("word");

        Assert.Equal("IDP3311", Assert.Single(answer.Diagnostics).Id);
        Assert.Empty(answer.Hits);
    }

    [Fact]
    public async Task A_query_that_nobody_wants_any_more_ends()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "word"));
        using var cancellation = new CancellationTokenSource();
        var access = SearchAccess.Where(_ =>
        {
            cancellation.Cancel();
            return true;
        });
        await index.ReplaceSiteAsync(TestIndex.Site, Enumerable.Range(0, 2_000).Select(i => TestIndex.Page($"{i}", "Page", "word")), TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => index.QueryAsync(new SearchQuery("word") { Access = access }, cancellation.Token));
        Assert.Equal(10, (await index.PathsAsync("word")).Length);
    }
}
