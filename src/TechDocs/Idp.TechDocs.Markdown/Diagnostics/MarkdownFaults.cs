using Idp.Diagnostics;

namespace Idp.TechDocs.Markdown;

/// <summary>What may be wrong with a page.</summary>
internal static class MarkdownFaults
{
    public static readonly DiagnosticDescriptor TooDeep = new(
        "IDP3000", "Nested too deeply", DiagnosticSeverity.Warning,
        "Blocks are nested deeper than {0}; what is in them stays text.", "Nest less, or allow more with MarkdownLimits.MaxDepth.");

    public static readonly DiagnosticDescriptor TooLong = new(
        "IDP3001", "Page too long", DiagnosticSeverity.Error,
        "The page has more than {0} characters; it is not converted.", "Split the page, or allow more with MarkdownLimits.MaxLength.");

    public static readonly DiagnosticDescriptor SnippetNotFound = new(
        "IDP3020", "Snippet not found", DiagnosticSeverity.Warning,
        "There is no file '{0}' below the base paths of snippets ({1}); nothing is put in.", "Correct the path, which begins at a base path, or add its folder to base_path.");

    public static readonly DiagnosticDescriptor SnippetOutside = new(
        "IDP3021", "Snippet outside", DiagnosticSeverity.Warning,
        "'{0}' leads out of the base paths of snippets, or is an address; it is not read.", "Move the file below a base path. Addresses are never downloaded.");

    public static readonly DiagnosticDescriptor SnippetCycle = new(
        "IDP3022", "Snippet in itself", DiagnosticSeverity.Warning,
        "'{0}' is put into itself; it is left out here.", "Remove one of the lines that put the files into each other.");

    public static readonly DiagnosticDescriptor TooManySnippets = new(
        "IDP3023", "Too many snippets", DiagnosticSeverity.Error,
        "The page takes in more than {0} files, or more than {1} characters; '{2}' and what follows is left out.",
        "Put less into the page, or allow more with MarkdownLimits.MaxSnippets and MaxLength.");

    public static readonly DiagnosticDescriptor SnippetSectionNotFound = new(
        "IDP3024", "Snippet section not found", DiagnosticSeverity.Warning,
        "The file '{0}' has no section '{1}'; nothing is put in.", "Mark it in the file with --8<-- [start:{1}] and --8<-- [end:{1}].");

    public static readonly DiagnosticDescriptor SnippetsTooDeep = new(
        "IDP3025", "Snippets nested too deeply", DiagnosticSeverity.Warning,
        "Files are put into files deeper than {0}; '{1}' is left out.", "Nest less, or allow more with MarkdownLimits.MaxDepth.");
}
