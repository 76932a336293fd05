using System.Collections.Immutable;

namespace Idp.TechDocs.Search.Syntax;

/// <summary>Stems that stand side by side.</summary>
/// <param name="stems">The stems; one at least.</param>
/// <param name="isPrefix">Whether the last one is only the beginning of a stem.</param>
internal sealed class TermSequence(ImmutableArray<string> stems, bool isPrefix = false) : IEquatable<TermSequence>
{
    public ImmutableArray<string> Stems { get; } = stems;

    public bool IsPrefix { get; } = isPrefix;

    /// <summary>How much a document that has it has of the term; what was guessed counts less.</summary>
    public double Weight { get; init; } = 1;

    public bool Equals(TermSequence? other) => other is not null && other.IsPrefix == IsPrefix && other.Stems.SequenceEqual(Stems, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TermSequence);

    public override int GetHashCode() => HashCode.Combine(IsPrefix, Stems.Length, Stems[0].GetHashCode(StringComparison.Ordinal));
}
