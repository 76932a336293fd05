using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml.Parsing;

internal static class FaultOrder
{
    /// <summary>The faults of a document in the order of their places.</summary>
    public static ImmutableArray<Diagnostic> InOrder(this List<Diagnostic> faults)
        => faults.Count == 0 ? [] : [.. faults.OrderBy(fault => fault.Location?.Span.Start ?? 0)];
}
