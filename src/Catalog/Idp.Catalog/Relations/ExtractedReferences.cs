using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Idp.Catalog.Relations;

/// <summary>The references of one entity.</summary>
/// <param name="Kept">Those that make relations.</param>
/// <param name="Dropped">Those that make none, because of the kind of their target.</param>
internal readonly record struct ExtractedReferences(ImmutableArray<Reference> Kept, ImmutableArray<Reference> Dropped)
{
    public static ExtractedReferences None { get; } = new([], []);

    /// <summary>Takes the references of one entity.</summary>
    /// <param name="capacity">The most that can come.</param>
    public struct Builder(int capacity)
    {
        private readonly Reference[] _kept = capacity == 0 ? [] : new Reference[capacity];
        private int _count;
        private ImmutableArray<Reference>.Builder? _dropped;

        public void Keep(Reference reference) => _kept[_count++] = reference;

        public void Drop(Reference reference) => (_dropped ??= ImmutableArray.CreateBuilder<Reference>()).Add(reference);

        public readonly ExtractedReferences Build() => new(
            ImmutableCollectionsMarshal.AsImmutableArray(_count == _kept.Length ? _kept : _kept[.._count]), _dropped?.ToImmutable() ?? []);
    }
}
