using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Idp.Catalog.Descriptors.Files;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>One file as it was read: its documents in their order, and what is wrong with the file as a whole.</summary>
/// <param name="Path">The path to show: as given, or below the folder as given.</param>
/// <param name="Name">The path relative to <see cref="DescriptorReaderOptions.Root"/> where that is set; otherwise as <paramref name="Path"/>.</param>
/// <param name="Documents">The documents that are not empty.</param>
/// <param name="Diagnostics">Faults of the file itself, such as that it cannot be read.</param>
public sealed record DescriptorFile(
    string Path, string Name, ImmutableArray<DescriptorDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The full paths of the files that the result depends on: this one, and what its placeholders name below the root, there or not.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>Where the file is; null for one that was not read.</summary>
    internal FileLocation? Location { get; init; }

    /// <summary>The text of the file, where it lies in a rented array.</summary>
    internal SourceText? RentedText { get; init; }

    /// <summary>Everything wrong with the file and its documents.</summary>
    public IEnumerable<Diagnostic> AllDiagnostics => Diagnostics.Concat(Documents.SelectMany(document => document.Diagnostics));

    /// <summary>Gives a rented text back. Nothing may refer to it any more: neither a document nor a diagnostic.</summary>
    internal void ReturnText()
    {
        if (RentedText is { Utf8.Length: > 0 } text && MemoryMarshal.TryGetArray(text.Utf8, out var array))
        {
            ArrayPool<byte>.Shared.Return(array.Array!);
        }
    }
}
