using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>One check over the catalog as a whole: its rule, and what else people need to know to set it. Immutable.</summary>
/// <param name="Rule">The rule; its severity is the one in a closed world.</param>
/// <param name="Name">The name that configuration takes beside the id, such as <c>dangling-reference</c>.</param>
/// <param name="Summary">What is found, in one sentence.</param>
public sealed record CatalogCheck(DiagnosticDescriptor Rule, string Name, string Summary)
{
    /// <summary>The most that a finding weighs in an open world. By default no less than in a closed one: the fault is there for certain.</summary>
    public DiagnosticSeverity OpenWorldLimit { get; init; } = DiagnosticSeverity.Error;

    /// <summary>What a finding weighs.</summary>
    /// <param name="world">Whether the catalog may have more entities.</param>
    /// <param name="configured">What was configured; null for the rule's own.</param>
    public DiagnosticSeverity SeverityIn(WorldView world, DiagnosticSeverity? configured = null)
    {
        var severity = configured ?? Rule.DefaultSeverity;
        return world == WorldView.Open && severity > OpenWorldLimit ? OpenWorldLimit : severity;
    }
}
