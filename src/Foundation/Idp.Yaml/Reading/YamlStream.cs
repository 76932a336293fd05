using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>One file as its documents. Immutable, so thread-safe.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The word of the YAML specification for what a file holds.")]
public sealed class YamlStream
{
    internal YamlStream(SourceText source, ImmutableArray<YamlDocument> documents, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Documents = documents;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The documents in their order; empty for a file without any, or one that cannot be read at all.</summary>
    public ImmutableArray<YamlDocument> Documents { get; }

    /// <summary>Faults of the file as a whole: its size, its encoding. What is wrong within a document, its reading tells.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
