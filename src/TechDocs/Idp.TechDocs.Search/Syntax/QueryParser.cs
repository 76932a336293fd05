using System.Collections.Immutable;
using Idp.TechDocs.Search.Words;

namespace Idp.TechDocs.Search.Syntax;

/// <summary>Reads what somebody typed. Every text means something; none is refused.</summary>
internal sealed class QueryParser(SearchIndexOptions options)
{
    private static readonly (string Name, SearchField Field)[] Fields =
    [
        ("site:", SearchField.Site), ("owner:", SearchField.Owner), ("kind:", SearchField.Kind), ("lifecycle:", SearchField.Lifecycle), ("tag:", SearchField.Tag),
    ];

    public ParsedQuery Parse(string typed)
    {
        string text = typed.Length > options.MaxQueryLength ? typed[..options.MaxQueryLength] : typed;
        var terms = new List<QueryTerm>();
        var excluded = new List<QueryTerm>();
        var filters = ImmutableArray.CreateBuilder<(SearchField, string)>();
        bool isCut = text.Length < typed.Length, isOpen = false;
        foreach (var piece in QueryPieces.Of(text))
        {
            if (terms.Count + excluded.Count + filters.Count == options.MaxQueryTerms)
            {
                isCut = true;
                break;
            }

            isOpen = false;
            if (!piece.IsQuoted && !piece.IsExcluded && FilterOf(piece.Text) is { } filter)
            {
                filters.Add(filter);
            }
            else
            {
                var found = TermsOf(piece).Take(options.MaxQueryTerms - terms.Count - excluded.Count - filters.Count).ToArray();
                (piece.IsExcluded ? excluded : terms).AddRange(found);
                isOpen = found.Length > 0 && !piece.IsExcluded && !piece.IsQuoted && piece.End == text.Length;
            }
        }

        var wanted = WithoutStopWords(terms);
        return new ParsedQuery
        {
            Terms = wanted,
            Excluded = [.. excluded],
            Filters = filters.ToImmutable(),
            OpenWord = isOpen && wanted is [.., { Word.Length: > 1 } last] && ReferenceEquals(last, terms[^1]) ? last.Word : null,
            IsCut = isCut,
        };
    }

    /// <summary>The sequence of a word that is no compound.</summary>
    public TermSequence Sequence(string word, double weight = 1) => new([Stems.Of(word, options.Stemming)]) { Weight = weight };

    private static (SearchField, string)? FilterOf(string text)
    {
        foreach (var (name, field) in Fields)
        {
            if (text.Length > name.Length && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text[name.Length..].Trim('"') is { Length: > 0 } value)
            {
                return (field, value);
            }
        }

        return null;
    }

    private IEnumerable<QueryTerm> TermsOf(QueryPiece piece)
    {
        IEnumerable<string> parts = piece.IsQuoted ? [piece.Text] : Tokenizer.Words(piece.Text).Select(word => piece.Text[word]);
        foreach (string part in parts)
        {
            var tokens = Tokenizer.Read(part);
            if (tokens.Count > 0)
            {
                yield return new QueryTerm { Written = part, Word = tokens.Count == 1 ? tokens[0].Term() : "", Sequences = SequencesOf(tokens, piece.IsQuoted) };
            }
        }
    }

    // The parts of a compound stand side by side, or in one word.
    private ImmutableArray<TermSequence> SequencesOf(List<Token> tokens, bool isQuoted)
    {
        ImmutableArray<string> stems = [.. tokens.Select(token => Stems.Of(token.Term(), options.Stemming))];
        return !isQuoted && tokens[^1].IsWhole ? [new TermSequence(stems[..^1]), new TermSequence([stems[^1]])] : [new TermSequence(stems)];
    }

    // Unless there is nothing else: somebody who types "to be or not to be" wants that.
    private static ImmutableArray<QueryTerm> WithoutStopWords(List<QueryTerm> terms)
    {
        var rest = terms.Where(term => term.Word.Length == 0 || !StopWords.Contain(term.Word)).ToImmutableArray();
        return rest.IsEmpty ? [.. terms] : rest;
    }
}
