namespace Idp.Catalog.Query.Native;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    End,
    Word,
    Quoted,
    Symbol,
    Unclosed,
}

/// <summary>A token of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a quoted one what stands between the quotes.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is as written.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Start, int Length)
{
    /// <summary>Whether this is a word of the language; quoted, it would be a value.</summary>
    public bool Is(string word) => Kind is QueryTokenKind.Word or QueryTokenKind.Symbol && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Kind switch
    {
        QueryTokenKind.End => "the end",
        QueryTokenKind.Unclosed => "a text without its closing quote",
        _ => $"'{Text}'",
    };
}
