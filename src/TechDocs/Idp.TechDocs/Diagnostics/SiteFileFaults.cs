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
