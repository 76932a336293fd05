using System.Collections.Immutable;

namespace Idp.Content;

/// <summary>What a search found.</summary>
/// <param name="Entries">The files, each once, in ordinal order of their paths.</param>
/// <param name="Problems">The parts of the tree that could not be looked at, and a limit that cut the search short; in ordinal order of their paths.</param>
public sealed record ContentSearchResult(ImmutableArray<ContentEntry> Entries, ImmutableArray<ContentProblem> Problems);
