using Idp.Diagnostics;

namespace Idp.TechDocs.Search;

/// <summary>What may be wrong with an index, a query, documents and built sites.</summary>
internal static class SearchFaults
{
    public static readonly DiagnosticDescriptor Damaged = new(
        "IDP3300", "Search index damaged", DiagnosticSeverity.Warning,
        "The search index '{0}' is damaged ({1}), so that nothing of it is used.", "Write the sites again; an index that is opened anew is empty.");

    public static readonly DiagnosticDescriptor OtherVersion = new(
        "IDP3301", "Search index of another version", DiagnosticSeverity.Info,
        "The search index '{0}' was made {1}, so that it was emptied.", "Write the sites again.");

    public static readonly DiagnosticDescriptor LeftOut = new(
        "IDP3302", "Documents left out of the index", DiagnosticSeverity.Warning,
        "The site '{0}' has more than {1} documents; the rest is left out.", "Raise SearchIndexOptions.MaxDocuments, or cut the site in two.");

    public static readonly DiagnosticDescriptor Cut = new(
        "IDP3303", "Document cut", DiagnosticSeverity.Warning,
        "'{0}' of the site '{1}' is longer than {2} {3}; the rest is not found.", "Cut the page in two, or raise the limit of SearchIndexOptions.");

    public static readonly DiagnosticDescriptor Twice = new(
        "IDP3304", "Two documents of one path", DiagnosticSeverity.Warning,
        "The site '{0}' has '{1}' twice; the first one is kept.", "Give each document a path of its own.");

    public static readonly DiagnosticDescriptor QueryCut = new(
        "IDP3310", "Query cut", DiagnosticSeverity.Info,
        "The query is longer than {0} characters or {1} terms; the rest is not looked for.", "Ask for less.");

    public static readonly DiagnosticDescriptor QueryTimeout = new(
        "IDP3311", "Query took too long", DiagnosticSeverity.Warning,
        "The query took longer than {0} ms and was given up.", "Use rarer words, or filters.");

    public static readonly DiagnosticDescriptor NoSite = new(
        "IDP3320", "No built site", DiagnosticSeverity.Error,
        "There is no search/search_index.json that can be read: {0}", "Name the folder of a site that idp-docs or MkDocs with its search plugin has built.");

    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP3321", "Malformed search_index.json", DiagnosticSeverity.Error,
        "The pages of the site cannot be read: {0}", "Build the site again.");

    public static readonly DiagnosticDescriptor BadMetadata = new(
        "IDP3322", "Malformed techdocs_metadata.json", DiagnosticSeverity.Warning,
        "The name and the date of the site cannot be read: {0}", "Build the site again.");
}
