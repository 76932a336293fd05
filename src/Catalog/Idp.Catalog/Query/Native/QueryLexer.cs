namespace Idp.Catalog.Query.Native;

/// <summary>Splits the text of a query. Words go to the next space or symbol, so that keys may hold <c>. / : - _</c> and the like.</summary>
internal struct QueryLexer(string text)
{
    private int _at;

    public QueryToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        int start = _at;
        if (start == text.Length)
        {
            return new QueryToken(QueryTokenKind.End, "", start, 0);
        }

        char c = text[_at++];
        switch (c)
        {
            case '(' or ')' or ',' or '=':
                return new QueryToken(QueryTokenKind.Symbol, c.ToString(), start, 1);
            case '!' when _at < text.Length && text[_at] == '=':
                _at++;
                return new QueryToken(QueryTokenKind.Symbol, "!=", start, 2);
            case '"' or '\'':
                return Quoted(start, c);
            default:
                while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('(' or ')' or ',' or '=' or '!' or '"' or '\''))
                {
                    _at++;
                }

                return new QueryToken(QueryTokenKind.Word, text[start.._at], start, _at - start);
        }
    }

    // A quote inside is written twice.
    private QueryToken Quoted(int start, char quote)
    {
        for (; _at < text.Length; _at++)
        {
            if (text[_at] != quote)
            {
                continue;
            }

            if (_at + 1 < text.Length && text[_at + 1] == quote)
            {
                _at++;
                continue;
            }

            _at++;
            string value = text[(start + 1)..(_at - 1)].Replace($"{quote}{quote}", $"{quote}", StringComparison.Ordinal);
            return new QueryToken(QueryTokenKind.Quoted, value, start, _at - start);
        }

        return new QueryToken(QueryTokenKind.Unclosed, text[start..], start, text.Length - start);
    }
}
