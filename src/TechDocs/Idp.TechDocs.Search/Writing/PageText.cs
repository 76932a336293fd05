using System.Text;
using Idp.TechDocs.Search.Words;

namespace Idp.TechDocs.Search.Writing;

/// <summary>The words of a page: as stems for each field, and as they are for spelling.</summary>
internal sealed class PageText
{
    private const int MinSpelledLength = 3;
    private const int MaxSpelledLength = 32;

    private readonly SearchStemming _stemming;
    private readonly List<Token> _tokens = [];
    private readonly StringBuilder _stems = new();

    /// <param name="stemming">How words become stems.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="place">The words of where it is.</param>
    /// <param name="sections">Its sections.</param>
    public PageText(SearchStemming stemming, string title, string place, IReadOnlyCollection<SearchSection> sections)
    {
        _stemming = stemming;
        Title = StemsOf([title]);
        Heading = StemsOf(sections.Where(section => section.Title != title).Select(section => section.Title));
        Place = StemsOf([place]);
        Text = StemsOf(sections.Select(section => section.Text));
    }

    public string Title { get; }

    public string Heading { get; }

    public string Place { get; }

    public string Text { get; }

    /// <summary>Its words, each once, before they became stems.</summary>
    public HashSet<string> Spelled { get; } = new(StringComparer.Ordinal);

    private string StemsOf(IEnumerable<string> texts)
    {
        _stems.Clear();
        foreach (string text in texts)
        {
            _tokens.Clear();
            Tokenizer.Read(text, _tokens);
            foreach (var token in _tokens)
            {
                string term = token.Term();
                _stems.Append(Stems.Of(term, _stemming)).Append(' ');
                if (term.Length is >= MinSpelledLength and <= MaxSpelledLength && !char.IsAsciiDigit(term[0]))
                {
                    Spelled.Add(term);
                }
            }
        }

        return _stems.ToString();
    }
}
