using System.Globalization;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What may be wrong with the files of a site, whatever is in them.</summary>
internal static class SiteFileFaults
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP3213", "File not readable", DiagnosticSeverity.Error,
        "'{0}' is left out: {1}", "Put the file itself into the pages' folder, not larger than the reader of the folder allows.");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "IDP3214", "Page not in UTF-8", DiagnosticSeverity.Error,
        "The page is not in UTF-8{0}: the byte 0x{1} is no part of a character; replacement signs are shown instead.", "Save the file in UTF-8.");

    public static readonly DiagnosticDescriptor BadFrontMatter = new(
        "IDP3215", "Front matter not readable", DiagnosticSeverity.Warning,
        "What stands between the dashes is no YAML, so readers see it as text: {0}", "Correct it; a text with a colon, or a sign at its beginning, needs quotes around it.");

    public static readonly DiagnosticDescriptor NamedFileNotFound = new(
        "IDP3216", "File of a setting not found", DiagnosticSeverity.Warning,
        "'{0}', which '{1}' names, is no file of the site.", "Correct the path, which begins at the pages' folder, or add the file.");

    /// <summary>Says what a search of the files of a site had to leave out.</summary>
    public static IEnumerable<Diagnostic> Of(ContentSearchResult found, int maxFiles)
    {
        var unreadable = found.Problems.Select(problem => Of(problem.Path.Value.Length == 0 ? "." : problem.Path.Value, problem.Reason));
        int more = found.Entries.Length - maxFiles;
        return more <= 0
            ? unreadable
            : unreadable.Append(Of(found.Entries[maxFiles].Path.Value, string.Create(CultureInfo.InvariantCulture, $"a site has at most {maxFiles} files, and {more} more are there.")));
    }

    /// <summary>Says why a file is not in the site.</summary>
    public static Diagnostic Of(string path, string? reason) => new(Unreadable, SourceLocation.OfFile(path), path, reason ?? "it is no longer there.");
}
