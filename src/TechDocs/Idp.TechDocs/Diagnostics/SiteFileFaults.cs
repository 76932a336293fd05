using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What may be wrong with the files of a site, whatever is in them.</summary>
internal static class SiteFileFaults
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP3213", "File not readable", DiagnosticSeverity.Error,
        "'{0}' is left out: {1}", "Put the file itself into the pages' folder, not larger than the reader of the folder allows.");

    /// <summary>Says why a file is not in the site.</summary>
    public static Diagnostic Of(string path, string? reason) => new(Unreadable, SourceLocation.OfFile(path), path, reason ?? "it is no longer there.");
}
