using System.Globalization;
using System.Text;
using Idp.Benchmarks.Catalogs;
using Idp.TechDocs.Search;

namespace Idp.Benchmarks.Search;

/// <summary>A site of pages as teams write them: five sections a page, words as frequent as those of a language, identifiers, dates, owners.</summary>
/// <remarks>The same number and seed give the same texts on every machine and in every culture.</remarks>
/// <param name="number">Which site.</param>
/// <param name="pages">How many pages it has.</param>
/// <param name="seed">Another seed, other texts.</param>
public sealed class GeneratedSite(int number, int pages, ulong seed)
{
    private const int Sections = 5;
    private static readonly DateTimeOffset FirstDay = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The site.</summary>
    public SearchSite Site { get; } = new(string.Create(CultureInfo.InvariantCulture, $"site-{number:000}"))
    {
        Title = GeneratedWords.Word(1_000 + number),
        BaseAddress = string.Create(CultureInfo.InvariantCulture, $"/docs/site-{number:000}/"),
        Owner = string.Create(CultureInfo.InvariantCulture, $"group:default/team-{number % 40}"),
        Kind = "component",
        Lifecycle = number % 5 == 0 ? "experimental" : "production",
        Resource = string.Create(CultureInfo.InvariantCulture, $"component:default/site-{number:000}"),
    };

    /// <summary>The pages.</summary>
    /// <param name="revision">Another revision, another sentence in each page.</param>
    public IEnumerable<SearchDocument> Documents(int revision = 0) => Enumerable.Range(0, pages).Select(page => Document(page, revision));

    /// <summary>What names a page, and no other one.</summary>
    public string TitleOf(int page)
    {
        var random = new SeededRandom(seed, (number * 1_000) + page, 1);
        return $"{GeneratedWords.Title(ref random)} {GeneratedWords.Word(30_000 + (number * pages) + page)}";
    }

    private SearchDocument Document(int page, int revision)
    {
        var random = new SeededRandom(seed, (number * 1_000) + page, 2);
        var sections = new SearchSection[Sections];
        for (int i = 0; i < Sections; i++)
        {
            string title = GeneratedWords.Title(ref random);
            var text = new StringBuilder();
            for (int sentence = 0; sentence < 8; sentence++)
            {
                GeneratedWords.AppendSentence(text, ref random);
            }

            if (i == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"This is revision {revision}.");
            }

            sections[i] = new SearchSection(title.ToLowerInvariant().Replace(' ', '-'), title, text.ToString());
        }

        return new SearchDocument(string.Create(CultureInfo.InvariantCulture, $"page-{page:000}/"), TitleOf(page))
        {
            Sections = [.. sections],
            Date = FirstDay.AddDays(random.Below(2_400)),
            Authority = random.Below(20),
        };
    }
}
