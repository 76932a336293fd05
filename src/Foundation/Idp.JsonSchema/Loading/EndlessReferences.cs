using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>Refuses schemas that end for no instance: those that lead from the root back to themselves, at the same value, whatever it is.</summary>
/// <remarks>Loops that only some instances enter (below a property, through <c>then</c>, in a later branch of <c>anyOf</c>) are left to the limits of evaluation.</remarks>
internal static class EndlessReferences
{
    public static void Report(SchemaNode root, LoadErrors errors)
    {
        var open = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance) { root };
        var known = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance) { root };
        var path = new Stack<Step>();
        path.Push(new Step(root, Always(root)));
        while (path.TryPeek(out var top))
        {
            if (!top.Next.TryDequeue(out var next))
            {
                open.Remove(top.Node);
                path.Pop();
            }
            else if (known.Add(next))
            {
                open.Add(next);
                path.Push(new Step(next, Always(next)));
            }
            else if (open.Contains(next))
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

    private sealed record Step(SchemaNode Node, Queue<SchemaNode> Next);
}
