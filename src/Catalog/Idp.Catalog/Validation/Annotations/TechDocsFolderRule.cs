using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>
/// The folder that documentation is built from is there, with something to build: <c>mkdocs.yml</c>, or a <c>docs</c> folder, which the
/// builder takes when there is none. Where the source is said to be elsewhere, nothing is known here.
/// </summary>
internal sealed class TechDocsFolderRule(FileFacts files) : ICatalogRule
{
    private static readonly string[] Needed = ["mkdocs.yml", "mkdocs.yaml", "docs"];

    /// <summary>The paths that the rule will ask for.</summary>
    public static IEnumerable<string> Questions(DescriptorDocument document)
        => FolderOf(document) is { } folder ? Needed.Select(name => Inside(folder, name)).Prepend(folder) : [];

    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FolderOf(document) is { } folder && FindFault(document, folder) is { } fault)
            {
                var pointer = JsonPointer.Of("metadata", "annotations", AnnotationNames.TechDocsRef);
                findings.Value(document, pointer, TechDocsFaults.FolderMissing, Described.Quote(folder), fault);
            }
        }
    }

    private string? FindFault(DescriptorDocument document, string folder) => files.Find(document, folder) switch
    {
        FileFact.Missing => "does not exist",
        FileFact.File => "is a file",
        FileFact.Folder when Needed.All(name => files.Find(document, Inside(folder, name)) == FileFact.Missing) => "has neither mkdocs.yml nor a docs folder",
        _ => null,
    };

    private static string? FolderOf(DescriptorDocument document)
    {
        var annotations = document.Entity!.Metadata.Annotations;
        return annotations.ContainsKey(AnnotationNames.SourceLocation)
            || !LocationRef.TryParse(annotations[AnnotationNames.TechDocsRef], out var reference)
            || reference.Type != "dir" || reference.Target.Contains('$') || reference.Target.Contains("{{", StringComparison.Ordinal)
            ? null
            : reference.Target;
    }

    private static string Inside(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";
}
