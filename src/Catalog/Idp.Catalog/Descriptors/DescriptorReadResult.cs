using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>Everything that one reading gave: the good part and the faults.</summary>
/// <param name="Files">The files, in the order in which they were reached.</param>
/// <param name="Diagnostics">Faults that belong to no file, such as a path that does not exist.</param>
public sealed record DescriptorReadResult(ImmutableArray<DescriptorFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>All documents of all files.</summary>
    public IEnumerable<DescriptorDocument> Documents => Files.SelectMany(file => file.Documents);

    /// <summary>The entities that the original would take. Two of them may have the same reference.</summary>
    public IEnumerable<Entity> Entities => Documents.Where(document => document.IsValid).Select(document => document.Entity!);

    /// <summary>All faults, in the order of the files and of their text.</summary>
    public IEnumerable<Diagnostic> AllDiagnostics => Diagnostics.Concat(Files.SelectMany(file => file.AllDiagnostics));
}
