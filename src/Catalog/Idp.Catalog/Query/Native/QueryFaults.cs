using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Query.Native;

/// <summary>What can be wrong with a query.</summary>
internal static class QueryFaults
{
    public static readonly DiagnosticDescriptor Syntax = new(
        "IDP1150", "Query is malformed", Error, "{0} is expected here, not {1}.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "IDP1151", "Query is too large", Error, "The query has more than {0} {1}.");

    public static readonly DiagnosticDescriptor Json = new(
        "IDP1152", "Query in JSON is malformed", Error, "{0}.");

    public static readonly DiagnosticDescriptor Cursor = new(
        "IDP1153", "Cursor does not fit the query", Error, "The cursor {0}; ask for the first page again.");
}
