namespace Idp.Content;

/// <summary>The pattern of one name.</summary>
internal sealed class GlobSegment
{
    private readonly List<Token> _tokens = [];
    private readonly string? _literal;
    private readonly bool _ignoreCase;
    private readonly bool _matchesDots;

    private GlobSegment(string pattern, GlobMatching matching)
    {
        _ignoreCase = matching.HasFlag(GlobMatching.IgnoreCase);
        _matchesDots = matching.HasFlag(GlobMatching.Dots);
        Read(pattern);
        _literal = _tokens.TrueForAll(token => token.Kind == TokenKind.Literal) ? string.Concat(_tokens.Select(token => token.Literal)) : null;
    }

    private enum TokenKind
    {
        Literal,
        AnyOne,
        AnyText,
        Class,
    }

    internal static GlobSegment Parse(string pattern, GlobMatching matching) => new(pattern, matching);

    internal bool IsMatch(ReadOnlySpan<char> name)
    {
        if (_literal is not null)
        {
            return name.Equals(_literal, _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        // A leading dot must be written, be it as a class.
        if (name.IsEmpty || (name[0] == '.' && !_matchesDots && !(_tokens[0].Kind is TokenKind.Literal || (_tokens[0].Class is { IsNegated: false }))))
        {
            return false;
        }

        // Only the last star is ever tried again: what an earlier one took can be left to the later.
        int at = 0, token = 0, starToken = -1, starAt = 0;
        while (at < name.Length)
        {
            if (token < _tokens.Count && _tokens[token].Kind == TokenKind.AnyText)
            {
                (starToken, starAt) = (token++, at);
            }
            else if (token < _tokens.Count && Takes(_tokens[token], name[at]))
            {
                token++;
                at++;
            }
            else if (starToken >= 0)
            {
                (token, at) = (starToken + 1, ++starAt);
            }
            else
            {
                return false;
            }
        }

        while (token < _tokens.Count && _tokens[token].Kind == TokenKind.AnyText)
        {
            token++;
        }

        return token == _tokens.Count;
    }

    private bool Takes(Token token, char c) => token.Kind switch
    {
        TokenKind.Literal => token.Literal == c || (_ignoreCase && char.ToUpperInvariant(token.Literal) == char.ToUpperInvariant(c)),
        TokenKind.AnyOne => true,
        _ => token.Class!.Holds(c, _ignoreCase),
    };

    private void Read(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*')
            {
                if (_tokens is not [.., { Kind: TokenKind.AnyText }])
                {
                    _tokens.Add(new Token(TokenKind.AnyText));
                }
            }
            else if (pattern[i] == '?')
            {
                _tokens.Add(new Token(TokenKind.AnyOne));
            }
            else if (pattern[i] == '[' && GlobClass.TryRead(pattern, i, out var read, out int end))
            {
                _tokens.Add(new Token(TokenKind.Class, Class: read));
                i = end;
            }
            else
            {
                _tokens.Add(new Token(TokenKind.Literal, pattern[i]));
            }
        }
    }

    private readonly record struct Token(TokenKind Kind, char Literal = '\0', GlobClass? Class = null);
}
