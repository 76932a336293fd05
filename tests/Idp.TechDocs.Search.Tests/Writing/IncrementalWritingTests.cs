using CsCheck;

namespace Idp.TechDocs.Search.Writing;

public sealed class IncrementalWritingTests
{
    private static readonly string[] Words = ["deploy", "deployment", "canary", "getUserName", "rollback", "database", "schema", "index", "search", "kubernetes"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].List[0, 12].Select(words => string.Join(' ', words.Select(word => Words[word])));

    private static readonly Gen<SearchDocument> Document = Gen.Select(Gen.Int[0, 7], Text, Text, Gen.Int[0, 2]).Select((path, title, text, owner)
        => new SearchDocument($"p{path}/", title) { Sections = [new SearchSection("", title, text), new SearchSection("a", text, title)], Owner = $"o{owner}", Authority = owner });

    private static readonly Gen<(string Site, SearchDocument[] Documents)> Write
        = Gen.Select(Gen.Int[0, 1].Select(site => $"s{site}"), Document.Array[0, 6].Select(documents => documents.DistinctBy(document => document.Path).ToArray()));

    [Fact]
    public async Task Any_sequence_of_writes_gives_the_answers_of_an_index_made_at_once()
        => await Write.Array[1, 6].SampleAsync(
            async writes =>
            {
                using var grown = await SearchIndex.OpenAsync(null);
                foreach (var (site, documents) in writes)
                {
                    await grown.ReplaceSiteAsync(new SearchSite(site) { Title = site }, documents);
                }

                using var fresh = await SearchIndex.OpenAsync(null);
                foreach (var (site, documents) in writes.GroupBy(write => write.Site).Select(group => group.Last()))
                {
                    await fresh.ReplaceSiteAsync(new SearchSite(site) { Title = site }, documents);
                }

                foreach (string query in (string[])["deploy", "canary rollback", "getusername", "serch", "kubernets database", "\"schema index\"", "owner:o1", "depl"])
                {
                    Assert.Equal(await ShownAsync(fresh, query), await ShownAsync(grown, query));
                }
            },
            iter: 150, threads: 1);

    private static async Task<string> ShownAsync(SearchIndex index, string query)
    {
        var answer = await index.QueryAsync(new SearchQuery(query) { Access = SearchAccess.Everything, Limit = 50, Facets = [SearchField.Owner] });
        return string.Join('\n', answer.Hits.Select(hit => $"{hit.Site}/{hit.Path} {hit.Score:R} {string.Join(',', hit.Sections.Select(section => section.Excerpt.ToHtml()))}")
            .Append($"{answer.Total} {answer.Match}").Concat(answer.Facets.Select(facet => facet.ToString())).Concat(answer.Corrections.Select(correction => correction.ToString())));
    }
}
