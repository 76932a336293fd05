using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Catalog.Kinds;

/// <summary>A kind pack as it was read, or why there is none.</summary>
/// <param name="Pack">The pack; null when there are errors.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record KindPackResult(KindPack? Pack, ImmutableArray<Diagnostic> Diagnostics);
