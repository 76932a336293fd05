using Idp.Catalog.Graph;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Ways through the graph, and lists of references, for programs.</summary>
internal static class PathJson
{
    /// <summary>The steps: where each begins and leads, and the relation that it follows, from its source to its target or the other way round.</summary>
    public static EntityValue Of(GraphPath path) => EntityValue.FromArray(
    [
        .. path.Steps.Select(step => EntityValue.FromObject(
            ("from", step.From.ToString()),
            ("to", step.To.ToString()),
            ("type", step.Relation.Type),
            ("forward", step.IsForward))),
    ]);

    public static EntityValue Of(IEnumerable<EntityRef> refs) => EntityValue.FromStrings([.. refs.Select(reference => reference.ToString())]);
}
