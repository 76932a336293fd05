using System.Text;
using Idp.Diagnostics;

namespace Idp.Catalog.Query.Native;

/// <summary>Reads the text of a query: see docs/query.md for its grammar. The first fault ends it.</summary>
internal sealed partial class QueryTextReader
{
    private readonly string _text;
    private readonly QueryLimits _limits;
    private QueryLexer _lexer;
    private QueryToken _token;
    private Diagnostic? _fault;
    private int _conditions;
    private int _values;

    private QueryTextReader(string text, QueryLimits limits)
    {
        _text = text;
        _limits = limits;
        _lexer = new QueryLexer(text);
        _token = _lexer.Next();
    }

    public static EntityQueryResult Read(string text, QueryLimits limits)
    {
        if (text.Length > limits.MaxTextLength)
        {
            return new EntityQueryResult(null, [new Diagnostic(QueryFaults.TooLarge, null, limits.MaxTextLength, "characters")]);
        }

        var reader = new QueryTextReader(text, limits);
        var query = reader.ReadQuery();
        return reader._fault is { } fault ? new EntityQueryResult(null, [fault]) : new EntityQueryResult(query, []);
    }

    private EntityQuery ReadQuery()
    {
        var query = EntityQuery.All;
        if (_token.Kind != QueryTokenKind.End && !IsClause())
        {
            query = query.And(ReadAny(_limits.MaxDepth));
        }

        if (Take("text"))
        {
            query = query.WithText(ReadValue());
        }

        if (Take("order"))
        {
            Expect("by");
            query = ReadOrder(query);
        }

        if (Take("limit"))
        {
            query = query.Take(ReadNumber());
        }

        if (_token.Kind != QueryTokenKind.End)
        {
            Refuse("'and', 'or', 'order by', 'limit' or the end");
        }

        return query;
    }

    private EntityQuery ReadOrder(EntityQuery query)
    {
        do
        {
            string field = ReadKey();
            if (_fault is not null)
            {
                return query;
            }

            bool descending = Take("desc");
            if (!descending)
            {
                Take("asc");
            }

            query = query.OrderBy(field, descending);
            if (query.Order.Length > _limits.MaxFields)
            {
                RefuseSize(_limits.MaxFields, "fields");
            }
        }
        while (Take(",") && _fault is null);
        return query;
    }

    // The words that begin a clause are keys where a condition follows: text=x.
    private bool IsClause()
    {
        if (!_token.Is("order") && !_token.Is("limit") && !_token.Is("text"))
        {
            return false;
        }

        var following = _lexer;
        var next = following.Next();
        return !(next.Is("=") || next.Is("!=") || next.Is("in") || next.Is("exists") || next.Is("missing") || next.Is("starts"));
    }

    private int ReadNumber()
    {
        if (!int.TryParse(_token.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) || _token.Kind != QueryTokenKind.Word)
        {
            Refuse("a number");
            return 0;
        }

        if (number > _limits.MaxPageSize)
        {
            RefuseSize(_limits.MaxPageSize, "entities on a page");
        }

        Advance();
        return number;
    }

    private bool Take(string word)
    {
        if (_fault is not null || !_token.Is(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(string word)
    {
        if (!Take(word))
        {
            Refuse($"'{word}'");
        }
    }

    private void Advance() => _token = _lexer.Next();

    private void Refuse(string expected) => _fault ??= new Diagnostic(QueryFaults.Syntax, Here(), expected, _token);

    private void RefuseSize(int limit, string what) => _fault ??= new Diagnostic(QueryFaults.TooLarge, Here(), limit, what);

    private SourceLocation Here()
    {
        int start = Encoding.UTF8.GetByteCount(_text.AsSpan(0, _token.Start));
        return SourceLocation.In(
            SourceText.FromString("query", _text), new SourceSpan(start, Encoding.UTF8.GetByteCount(_text.AsSpan(_token.Start, _token.Length))));
    }
}
