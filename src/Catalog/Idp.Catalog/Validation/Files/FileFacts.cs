using System.Collections.Frozen;
using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Validation;

/// <summary>What was found out, before the rules run, of the files that descriptors name: so that rules wait for nothing. Immutable.</summary>
/// <param name="facts">What stands at a path relative to the folder of a descriptor file.</param>
internal sealed class FileFacts(IEnumerable<KeyValuePair<(string Descriptor, string Path), FileFact>> facts)
{
    private readonly FrozenDictionary<(string Descriptor, string Path), FileFact> _facts = facts.ToFrozenDictionary();

    public static FileFacts None { get; } = new([]);

    /// <summary>What stands at a path; unknown when nobody looked.</summary>
    /// <param name="document">The descriptor whose folder the path is relative to.</param>
    /// <param name="path">The path as the descriptor writes it.</param>
    public FileFact Find(DescriptorDocument document, string path) => _facts.GetValueOrDefault((document.Source.Path, path));
}
