using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Known;

/// <summary>What can be wrong with an export of a catalog.</summary>
internal static class KnownFaults
{
    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP1093", "Export cannot be parsed", Error, "The export is not JSON: {0}.", "Make the export anew; entities before this place are known, those after it are not.");

    public static readonly DiagnosticDescriptor NotAnEntity = new(
        "IDP1094", "Export holds something that is no entity", Warning, "This is no entity: {0}.", "An entity is a map with kind and metadata.name.");

    public static readonly DiagnosticDescriptor TooMany = new(
        "IDP1095", "Export is too large", Error, "The export holds more than {0} entities; the rest is not known.");

    public static readonly DiagnosticDescriptor NoCatalog = new(
        "IDP1096", "Export is no whole catalog", Error, "This is no export of a whole catalog: {0}.", "Make it with 'idp-catalog export', or take every page of the catalog's API.");
}
