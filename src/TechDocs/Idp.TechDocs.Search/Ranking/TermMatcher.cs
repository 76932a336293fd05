using System.Collections.Immutable;
using Idp.TechDocs.Search.Syntax;
using Idp.TechDocs.Search.Words;

namespace Idp.TechDocs.Search.Ranking;

/// <summary>A place of a text that has a term of the query.</summary>
/// <param name="Term">The number of the term.</param>
/// <param name="Word">The number of the word where it begins.</param>
/// <param name="Range">Where it is in the text.</param>
/// <param name="Weight">How much of the term it is.</param>
internal readonly record struct TermMatch(int Term, int Word, TextRange Range, double Weight);

/// <summary>Finds the terms of a query in texts, as FTS5 does in their stems.</summary>
internal sealed class TermMatcher
{
    private readonly SearchStemming _stemming;
    private readonly Dictionary<string, List<(int Term, TermSequence Sequence)>> _byStem = new(StringComparer.Ordinal);
    private readonly List<(int Term, TermSequence Sequence)> _prefixes = [];
    private readonly bool[] _firstLetters = new bool[128];
    private readonly List<Token> _tokens = [];

    public TermMatcher(ImmutableArray<QueryTerm> terms, SearchStemming stemming)
    {
        _stemming = stemming;
        Terms = terms;
        for (int i = 0; i < terms.Length; i++)
        {
            foreach (var sequence in terms[i].Sequences)
            {
                Add(i, sequence);
            }
        }
    }

    public ImmutableArray<QueryTerm> Terms { get; }

    /// <summary>The terms of a text, in order; and how many words it has, compounds not counted.</summary>
    public (List<TermMatch> Matches, int Words) Find(string text)
    {
        _tokens.Clear();
        Tokenizer.Read(text, _tokens);
        var matches = new List<TermMatch>();
        int words = 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            words += _tokens[i].IsWhole ? 0 : 1;
            if (MayBegin(text[_tokens[i].Start]))
            {
                FindAt(i, words, matches);
            }
        }

        return (matches, words);
    }

    private void Add(int term, TermSequence sequence)
    {
        string first = sequence.Stems[0];
        if (first.Length == 0)
        {
            return;
        }

        if (first[0] < 128)
        {
            _firstLetters[first[0]] = true;
        }

        if (sequence.IsPrefix && sequence.Stems.Length == 1)
        {
            _prefixes.Add((term, sequence));
        }
        else if (_byStem.TryGetValue(first, out var others))
        {
            others.Add((term, sequence));
        }
        else
        {
            _byStem[first] = [(term, sequence)];
        }
    }

    // Most words of a text are none of the query's, which their first letter tells; a stem keeps that.
    private bool MayBegin(char c) => c >= 128 || _firstLetters[char.ToLowerInvariant(c)];

    private void FindAt(int token, int word, List<TermMatch> matches)
    {
        string term = _tokens[token].Term();
        string stem = Stems.Of(term, _stemming);
        if (_byStem.TryGetValue(stem, out var sequences))
        {
            foreach (var (number, sequence) in sequences)
            {
                if (Follows(sequence, token))
                {
                    Add(number, word, token, token + sequence.Stems.Length - 1, sequence.Weight, matches);
                }
            }
        }

        foreach (var (number, prefix) in _prefixes)
        {
            if (stem.StartsWith(prefix.Stems[0], StringComparison.Ordinal))
            {
                Add(number, word, token, token, prefix.Weight, matches);
            }
        }
    }

    private bool Follows(TermSequence sequence, int token)
    {
        for (int i = 1; i < sequence.Stems.Length; i++)
        {
            if (token + i >= _tokens.Count || Stems.Of(_tokens[token + i].Term(), _stemming) != sequence.Stems[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int term, int word, int first, int last, double weight, List<TermMatch> matches)
    {
        int start = Math.Min(_tokens[first].Start, _tokens[last].Start), end = _tokens[last].Start + _tokens[last].Length;
        matches.Add(new TermMatch(term, word, new TextRange(start, end - start), weight));
    }
}
