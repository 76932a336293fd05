using System.Globalization;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Ways through the graph for people: <c>--dependsOn--&gt; component:b</c>.</summary>
internal static class PathText
{
    private const int Few = 20;

    /// <summary>The steps, without where they begin.</summary>
    public static string Of(GraphPath path) => string.Join(' ', path.Steps.Select(Of));

    /// <summary>A step, in the words of the relation that leads there, whichever of two inverse ones was followed.</summary>
    public static string Of(GraphStep step)
    {
        string there = Short(step.To);
        return TypeOf(step) is { } type ? $"--{PlainText.Of(type)}--> {there}" : $"<--{PlainText.Of(step.Relation.Type)}-- {there}";
    }

    /// <summary>A step as an arrow of a drawing.</summary>
    public static SubgraphEdge EdgeOf(GraphStep step) => TypeOf(step) is { } type
        ? new SubgraphEdge(step.From, step.To, [type])
        : new SubgraphEdge(step.To, step.From, [step.Relation.Type]);

    /// <summary>A reference without the namespace that everything is in.</summary>
    public static string Short(EntityRef reference) => PlainText.Of(reference.ToShortString(defaultNamespace: EntityRef.DefaultNamespace));

    /// <summary>The first of many references, and how many more there are.</summary>
    public static string Some(IReadOnlyCollection<EntityRef> references)
    {
        string first = string.Join(", ", references.Take(Few).Select(Short));
        return references.Count <= Few ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {references.Count - Few} more");
    }

    // The relation that leads from where the step begins; null if a relation without a known inverse was followed backwards.
    private static string? TypeOf(GraphStep step) => step.IsForward ? step.Relation.Type : RelationTypes.FindInverse(step.Relation.Type);
}
