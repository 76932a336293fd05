using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Idp.Catalog.Relations;

/// <summary>The references of one entity.</summary>
/// <param name="Kept">Those that make relations.</param>
/// <param name="Targets">What each of those points at, as others share it.</param>
/// <param name="Dropped">Those that make none, because of the kind of their target.</param>
internal readonly record struct ExtractedReferences(
    ImmutableArray<Reference> Kept, ImmutableArray<SharedReference> Targets, ImmutableArray<Reference> Dropped)
{
    public static ExtractedReferences None { get; } = new([], [], []);

    /// <summary>Takes the references of one entity.</summary>
    /// <param name="capacity">The most that can come.</param>
    public struct Builder(int capacity)
    {
        private readonly Reference[] _kept = capacity == 0 ? [] : new Reference[capacity];
        private readonly SharedReference[] _targets = capacity == 0 ? [] : new SharedReference[capacity];
        private int _count;
        private ImmutableArray<Reference>.Builder? _dropped;

        public void Keep(Reference reference, SharedReference target)
        {
            _kept[_count] = reference;
            _targets[_count++] = target;
        }

        public void Drop(Reference reference) => (_dropped ??= ImmutableArray.CreateBuilder<Reference>()).Add(reference);

        public readonly ExtractedReferences Build() => new(Cut(_kept), Cut(_targets), _dropped?.ToImmutable() ?? []);

        private readonly ImmutableArray<T> Cut<T>(T[] items)
            => ImmutableCollectionsMarshal.AsImmutableArray(_count == items.Length ? items : items[.._count]);
    }
}
