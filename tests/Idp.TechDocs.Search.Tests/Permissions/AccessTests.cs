using CsCheck;

namespace Idp.TechDocs.Search.Permissions;

public sealed class AccessTests
{
    private static readonly string[] Words = ["deploy", "deploys", "canary", "canaries", "getUserName", "rollback", "rollbacks", "database", "schema", "secret", "secrets", "kubernetes"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].List[1, 8].Select(words => string.Join(' ', words.Select(word => Words[word])));

    private static readonly Gen<SearchDocument> Document = Gen.Select(Text, Text, Gen.Int[0, 2], Gen.Bool).Select((title, text, owner, isHidden)
        => new SearchDocument("", title) { Sections = [new SearchSection("", title, text)], Owner = $"o{owner}", Tags = [$"t{owner}"], Resource = isHidden ? "hidden" : "open" });

    private static readonly string[] Queries =
        ["deploy", "canary rollback", "secrts", "rolback database", "getusername", "kubernets", "owner:o1", "-secret", "\"deploy canary\"", "sec", "schema secret kubernetes", "databse"];

    [Fact]
    public async Task What_may_not_be_seen_changes_nothing_of_an_answer()
        => await Document.Array[1, 20].SampleAsync(
            async drawn =>
            {
                var documents = drawn.Select((document, i) => new SearchDocument($"p{i:00}", document.Title)
                {
                    Sections = document.Sections, Owner = document.Owner, Tags = document.Tags, Resource = document.Resource,
                }).ToArray();
                using var whole = await SearchIndex.OpenAsync(null);
                await whole.ReplaceSiteAsync(new SearchSite("docs"), documents);
                using var open = await SearchIndex.OpenAsync(null);
                await open.ReplaceSiteAsync(new SearchSite("docs"), documents.Where(document => document.Resource == "open"));
                foreach (string query in Queries)
                {
                    string expected = await ShownAsync(open, query, SearchAccess.Everything);
                    Assert.Equal(expected, await ShownAsync(whole, query, SearchAccess.To(["open"])));
                    Assert.Equal(expected, await ShownAsync(whole, query, SearchAccess.Where(resource => resource == "open")));
                }
            },
            iter: 150, threads: 1);

    [Fact]
    public async Task A_word_of_others_is_no_suggestion_even_if_its_stem_is_ones_own()
    {
        using var index = await TestIndex.OfAsync(
            TestIndex.Page("1", "Open", "an acquisition") with { Resource = "open" }, TestIndex.Page("2", "Hidden", "the acquisitions and mergers") with { Resource = "hidden" });

        var answer = await index.AskAsync("acqusitions", SearchAccess.To(["open"]));
        Assert.Equal([new SearchCorrection("acqusitions", "acquisition")], answer.Corrections);

        var none = await index.AskAsync("mergrs", SearchAccess.To(["open"]));
        Assert.Empty(none.Corrections);
        Assert.Equal(0, none.Total);
    }

    [Fact]
    public async Task Documents_without_a_resource_are_asked_for_too()
    {
        using var index = await TestIndex.OfAsync(TestIndex.Page("1", "One", "word"));

        Assert.Empty(await index.PathsAsync("word", SearchAccess.To(["something"])));
        Assert.Equal(["1"], await index.PathsAsync("word", SearchAccess.To([""])));
    }

    [Fact]
    public async Task A_predicate_is_asked_once_for_each_resource_and_its_exception_is_the_querys()
    {
        using var index = await TestIndex.OfAsync([.. Enumerable.Range(0, 50).Select(i => TestIndex.Page($"{i}", "Page", "word") with { Resource = $"r{i % 5}" })]);
        var asked = new List<string>();

        var answer = await index.AskAsync("word", SearchAccess.Where(resource =>
        {
            asked.Add(resource);
            return resource == "r3";
        }));
        Assert.Equal(10, answer.Total);
        Assert.Equal(["r0", "r1", "r2", "r3", "r4"], asked.Order());

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => index.AskAsync("word", SearchAccess.Where(_ => throw new TimeZoneNotFoundException())));
        Assert.Equal(10, (await index.PathsAsync("word")).Length);
    }

    // Everything but the scores: how rare a word is in the whole index weighs it against the other words.
    private static async Task<string> ShownAsync(SearchIndex index, string query, SearchAccess access)
    {
        var answer = await index.QueryAsync(new SearchQuery(query) { Access = access, Limit = 50, Facets = [SearchField.Owner, SearchField.Tag] });
        return string.Join('\n', answer.Hits.Select(hit => hit.Path).Order(StringComparer.Ordinal)
            .Append($"{answer.Total} {answer.HasMore} {answer.Match}").Concat(answer.Facets.Select(facet => facet.ToString())).Concat(answer.Corrections.Select(correction => correction.ToString())));
    }
}
