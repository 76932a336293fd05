using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>What evaluation can reach.</summary>
internal static class SchemaGraph
{
    /// <summary>A schema and all that it may apply, in the order of discovery.</summary>
    public static HashSet<SchemaNode> From(SchemaNode root)
    {
        var found = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance) { root };
        var waiting = new Queue<SchemaNode>([root]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var next in Next(node))
            {
                if (next is not null && found.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return found;
    }

    private static IEnumerable<SchemaNode?> Next(SchemaNode node)
    {
        IEnumerable<SchemaNode?> next = [node.Reference?.Target];
        if (node.Logic is { } logic)
        {
            next = next.Concat([logic.Not, logic.If, logic.Then, logic.Else, .. Verdict.HasTrue(logic.AnyOf) ? [] : logic.AnyOf, .. logic.OneOf, .. logic.AllOf]);
        }

        if (node.Arrays is { } arrays)
        {
            next = next.Concat([arrays.Items, arrays.AdditionalItems, arrays.Contains, .. arrays.Tuple ?? []]);
        }

        if (node.Objects is { } objects)
        {
            next = next.Concat([objects.PropertyNames, objects.AdditionalProperties])
                .Concat(objects.Properties.Select(static entry => entry.Schema))
                .Concat(objects.PatternProperties.Select(static entry => entry.Schema))
                .Concat(objects.SchemaDependencies.Select(static entry => entry.Schema));
        }

        return next;
    }
}
