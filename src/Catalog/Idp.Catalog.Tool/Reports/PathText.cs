using Idp.Catalog.Graph;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Ways through the graph for people.</summary>
internal static class PathText
{
    /// <summary><c>--dependencyOf--&gt; component:b &lt;--consumesApi-- component:c</c>: the steps, without where they begin.</summary>
    public static string Of(GraphPath path) => string.Join(' ', path.Steps.Select(Of));

    /// <summary>A step, with the arrow in the direction of the relation.</summary>
    public static string Of(GraphStep step)
        => PlainText.Of(step.IsForward ? $"--{step.Relation.Type}--> {Short(step.To)}" : $"<--{step.Relation.Type}-- {Short(step.To)}");

    /// <summary>A reference without the namespace that everything is in.</summary>
    public static string Short(EntityRef reference) => PlainText.Of(reference.ToShortString(defaultNamespace: EntityRef.DefaultNamespace));
}
