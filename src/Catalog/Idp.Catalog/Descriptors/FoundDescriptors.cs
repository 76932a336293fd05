using System.Collections.Immutable;
using Idp.Catalog.Descriptors.Files;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>The descriptor files that paths lead to, before any of them is read. Immutable, so thread-safe.</summary>
public sealed class FoundDescriptors
{
    internal FoundDescriptors(ImmutableArray<FileLocation> files, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>How many files there are.</summary>
    public int Count => Files.Length;

    /// <summary>Faults that belong to no file, such as a path that does not exist.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal ImmutableArray<FileLocation> Files { get; }
}
