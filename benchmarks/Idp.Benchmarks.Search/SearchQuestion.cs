using Idp.Benchmarks.Catalogs;
using Idp.TechDocs.Search;

namespace Idp.Benchmarks.Search;

/// <summary>A query, and what its answer must be.</summary>
/// <param name="Query">The query.</param>
/// <param name="Site">The site of the first hit; null for any: a misspelt word may be near to several.</param>
/// <param name="Path">Its path.</param>
public sealed record SearchQuestion(SearchQuery Query, string? Site, string? Path)
{
    /// <summary>Questions as people ask them: known pages, words, phrases, beginnings, typos, filters, half of them with permissions.</summary>
    public static IReadOnlyList<SearchQuestion> Draw(int count, int sites, int pages, ulong seed)
    {
        var random = new SeededRandom(seed, count, 3);
        var half = SearchAccess.To(Enumerable.Range(0, sites).Where(site => site % 2 == 0).Select(site => new GeneratedSite(site, pages, seed).Site.Resource));
        var questions = new List<SearchQuestion>();
        for (int i = 0; i < count; i++)
        {
            bool isHalf = i % 2 == 0;
            var site = new GeneratedSite(isHalf ? random.Below(sites / 2) * 2 : random.Below(sites), pages, seed);
            int page = random.Below(pages);
            string[] title = site.TitleOf(page).Split(' ');
            string text = (i % 10) switch
            {
                0 or 1 or 2 => string.Join(' ', title),
                3 => $"{title[0]} {Misspelt(title[^1])}",
                4 => $"\"{title[0]} {title[1]}\"",
                5 => $"{title[1]} {title[2][..Math.Min(3, title[2].Length)]}",
                6 => $"{title[0]} owner:{site.Site.Owner}",
                7 => title[2],
                8 => $"{title[0]} {title[1]} {title[2]}",
                _ => $"{title[1]} {GeneratedWords.Random(ref random)}",
            };
            bool isKnown = i % 10 < 3;
            var query = new SearchQuery(text) { Access = isHalf ? half : SearchAccess.Everything };
            questions.Add(new SearchQuestion(query, isKnown ? site.Site.Name : null, isKnown ? $"page-{page:000}/" : null));
        }

        return questions;
    }

    /// <exception cref="InvalidDataException">The answer is wrong.</exception>
    public void Check(SearchAnswer answer)
    {
        bool isFirst = Site is null || (answer.Hits is [var first, ..] && first.Site == Site && first.Path == Path);
        if (answer.Hits.IsEmpty || answer.Diagnostics.Length > 0 || !isFirst)
        {
            throw new InvalidDataException($"'{Query.Text}' must find {Site}/{Path}, and found {string.Join(", ", answer.Hits.Take(3).Select(hit => $"{hit.Site}/{hit.Path}"))}.");
        }
    }

    private static string Misspelt(string word) => word[..(word.Length / 2)] + word[((word.Length / 2) + 1)..];
}
