using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Resolver
{
    private Node Focus(Node node)
    {
        var bound = Resolve(node.Left!);
        var step = bound.Kind == NodeKind.Path ? bound.Items[^1] : bound;
        if (step.Stages is not null || step.Filters is not null)
        {
            throw new JsonataFault("S0215").At(node.Position);
        }

        if (step.Kind == NodeKind.Sort)
        {
            throw new JsonataFault("S0216").At(node.Position);
        }

        step.KeepsArray |= node.KeepsArray;
        step.Focus = node.Right!.Text;
        step.IsTuple = true;
        return bound;
    }

    private Node Index(Node node)
    {
        var bound = Resolve(node.Left!);
        var step = bound;
        if (bound.Kind == NodeKind.Path)
        {
            step = bound.Items[^1];
        }
        else
        {
            bound = new Node(NodeKind.Path, 0) { Items = { step } };
            if (step.Filters is not null)
            {
                (step.Stages, step.Filters) = (step.Filters, null);
            }
        }

        if (step.Stages is null)
        {
            step.Index = node.Right!.Text;
        }
        else
        {
            step.Stages.Add(new Stage(null, node.Right!.Text));
        }

        step.IsTuple = true;
        return bound;
    }
}
