using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>Refuses schemas that end for no instance: those that lead from the root back to themselves, at the same value, whatever it is.</summary>
/// <remarks>Loops that only some instances enter (below a property, through <c>then</c>, in a later branch of <c>anyOf</c>) are left to the limits of evaluation.</remarks>
internal static class EndlessReferences
{
    private enum Mark
    {
        Open,
        Done,
    }

    public static void Report(SchemaNode root, LoadErrors errors)
    {
        var marks = new Dictionary<SchemaNode, Mark>(ReferenceEqualityComparer.Instance) { [root] = Mark.Open };
        var path = new Stack<(SchemaNode Node, Queue<SchemaNode> Next)>();
        path.Push((root, Always(root)));
        while (path.TryPeek(out var top))
        {
            if (!top.Next.TryDequeue(out var next))
            {
                marks[top.Node] = Mark.Done;
                path.Pop();
            }
            else if (marks.TryAdd(next, Mark.Open))
            {
                path.Push((next, Always(next)));
            }
            else if (marks[next] == Mark.Open)
            {
                errors.Add(top.Node.Location, $"the schema leads back to #{next.Location.Pointer} without looking into the instance, so that no evaluation would end");
            }
        }
    }

    private static Queue<SchemaNode> Always(SchemaNode node)
    {
        var next = new Queue<SchemaNode>();
        if (node.Reference is not null)
        {
            next.Enqueue(node.Reference.Target);
        }

        if (node.Logic is not { } logic)
        {
            return next;
        }

        foreach (var inner in (SchemaNode?[])[logic.Not, logic.If, Verdict.HasTrue(logic.AnyOf) ? null : logic.AnyOf.FirstOrDefault(), logic.OneOf.FirstOrDefault(), .. logic.AllOf])
        {
            if (inner is not null)
            {
                next.Enqueue(inner);
            }
        }

        return next;
    }
}
