using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Kinds;

/// <summary>A set of kinds, or why there is none.</summary>
/// <param name="Kinds">The set; null when there are faults.</param>
/// <param name="Faults">What is wrong, a sentence each; empty when there is a set.</param>
public sealed record KindSetResult(KindSet? Kinds, ImmutableArray<string> Faults)
{
    /// <summary>Whether there is a set.</summary>
    [MemberNotNullWhen(true, nameof(Kinds))]
    public bool Success => Kinds is not null;
}
