namespace Idp.Catalog.Query;

/// <summary>Bounds on what a stranger may ask. What exceeds one is refused with an error, never cut silently.</summary>
public sealed class QueryLimits
{
    /// <summary>The bounds as they are by default.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>UTF-16 units of a query text, or of one filter. Default: 32,768.</summary>
    public int MaxTextLength { get; init; } = 32_768;

    /// <summary>Nesting of a predicate. Default: 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Conditions of a query. Default: 1,000.</summary>
    public int MaxConditions { get; init; } = 1_000;

    /// <summary>Values that the conditions of a query name together. Default: 10,000.</summary>
    public int MaxValues { get; init; } = 10_000;

    /// <summary>Fields to order by, to count, to search in or to show, of one query each. Default: 100.</summary>
    public int MaxFields { get; init; } = 100;

    /// <summary>Entities of one page. Default: 10,000.</summary>
    public int MaxPageSize { get; init; } = 10_000;

    /// <summary>Entities that are asked for by their references at once. Default: 10,000.</summary>
    public int MaxRefs { get; init; } = 10_000;

    /// <summary>UTF-16 units of a cursor. Default: 131,072.</summary>
    public int MaxCursorLength { get; init; } = 131_072;
}
