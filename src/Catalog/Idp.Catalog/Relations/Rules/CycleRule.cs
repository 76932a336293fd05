using System.Collections.Immutable;
using Idp.Catalog.Graph.Structure;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>A relation that makes an order leads nobody back to where they started. One finding for each knot, however many circles it has.</summary>
/// <param name="type">The relation to follow; its inverse counts too.</param>
/// <param name="verb">How to say it of two entities.</param>
/// <param name="rule">The rule to report.</param>
internal sealed class CycleRule(string type, string verb, DiagnosticDescriptor rule) : ICatalogRule
{
    private const int MostNames = 8;
    private const int MostPlaces = 50;

    public static CycleRule Dependencies { get; } = new(RelationTypes.DependsOn, "depends on", RelationFaults.DependencyCycle);

    public static CycleRule Parts { get; } = new(RelationTypes.PartOf, "is part of", RelationFaults.PartCycle);

    public static CycleRule Groups { get; } = new(RelationTypes.ChildOf, "is below", RelationFaults.GroupCycle);

    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        var graph = RelationGraph.Of(catalog, type);
        foreach (var group in StronglyConnected.FindCircular(graph.Adjacency, cancellationToken))
        {
            if (Ring.Find(graph, group) is [{ IsStated: true } first, ..] ring)
            {
                findings.Value(first.Document, first.Reference.Pointer, Places(graph, ring), rule, Names(graph, ring));
            }
        }
    }

    private static string Names(RelationGraph graph, List<RelationStep> ring)
    {
        var names = ring.Take(MostNames).Select(step => graph.Nodes[step.From].ToString());
        var more = ring.Count > MostNames ? $" → … {ring.Count - MostNames} more …" : string.Empty;
        return $"{string.Join(" → ", names)}{more} → {graph.Nodes[ring[0].From]}";
    }

    private ImmutableArray<RelatedLocation> Places(RelationGraph graph, List<RelationStep> ring) =>
    [
        .. from step in ring.Skip(1).Take(MostPlaces)
           where step.IsStated
           let place = step.Document!.Locate(step.Reference!.Pointer)
           select new RelatedLocation(place, $"'{graph.Nodes[step.From]}' {verb} '{graph.Nodes[step.To]}'"),
    ];
}
