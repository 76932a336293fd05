using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Resolver
{
    private Node Binary(Node node) => node.Text switch
    {
        "." => Step(node),
        "[" => Filter(node),
        "{" => Group(node),
        "^" => Order(node),
        ":=" => Bind(node),
        "@" => Focus(node),
        "#" => Index(node),
        "~>" => Apply(node),
        _ => Operator(node),
    };

    private Node Operator(Node node)
    {
        var binary = new Node(NodeKind.Binary, node.Position) { Text = node.Text, Left = Resolve(node.Left!), Right = Resolve(node.Right!) };
        PassOn(binary, binary.Left);
        PassOn(binary, binary.Right);
        return binary;
    }

    private Node Step(Node node)
    {
        var left = Resolve(node.Left!);
        var path = left.Kind == NodeKind.Path ? left : new Node(NodeKind.Path, 0) { Items = { left } };
        if (left.Kind == NodeKind.Parent)
        {
            path.Seeking = [left.Slot!];
        }

        var rest = Resolve(node.Right!);
        if (rest.Kind == NodeKind.Path)
        {
            path.Items.AddRange(rest.Items);
        }
        else
        {
            if (rest.Filters is not null)
            {
                (rest.Stages, rest.Filters) = (rest.Filters, null);
            }

            path.Items.Add(rest);
        }

        Check(path);
        ResolveParents(path);
        return path;
    }

    private static void Check(Node path)
    {
        foreach (var step in path.Items)
        {
            if (step.Kind is NodeKind.Number or NodeKind.Constant)
            {
                throw new JsonataFault("S0213", step.Value).At(step.Position);
            }

            step.Kind = step.Kind == NodeKind.Text ? NodeKind.Name : step.Kind;
            path.KeepsSingleton |= step.KeepsArray;
        }

        path.Items[0].IsConstructed |= path.Items[0].Kind == NodeKind.List;
        path.Items[^1].IsConstructed |= path.Items[^1].Kind == NodeKind.List;
    }

    private Node Filter(Node node)
    {
        var filtered = Resolve(node.Left!);
        var step = filtered.Kind == NodeKind.Path ? filtered.Items[^1] : filtered;
        if (step.Group is not null)
        {
            throw new JsonataFault("S0209").At(node.Position);
        }

        var filter = Resolve(node.Right!);
        if (filter.Seeking is not null)
        {
            foreach (var slot in filter.Seeking)
            {
                if (slot.Level == 1)
                {
                    SeekParent(step, slot);
                }
                else
                {
                    slot.Level--;
                }
            }

            PassOn(step, filter);
        }

        var stage = new Stage(filter, null);
        if (filtered.Kind == NodeKind.Path)
        {
            (step.Stages ??= []).Add(stage);
        }
        else
        {
            (step.Filters ??= []).Add(stage);
        }

        return filtered;
    }

    private Node Group(Node node)
    {
        var grouped = Resolve(node.Left!);
        if (grouped.Group is not null)
        {
            throw new JsonataFault("S0210").At(node.Position);
        }

        grouped.Group = new Grouping([.. node.Members!.Pairs.Select(pair => (Resolve(pair.Key), Resolve(pair.Value)))], node.Position);
        return grouped;
    }

    private Node Order(Node node)
    {
        var left = Resolve(node.Left!);
        var path = left.Kind == NodeKind.Path ? left : new Node(NodeKind.Path, 0) { Items = { left } };
        var sort = new Node(NodeKind.Sort, node.Position);
        foreach (var term in node.Terms)
        {
            var expression = Resolve(term.Expression);
            PassOn(sort, expression);
            sort.Terms.Add(new SortTerm(expression, term.IsDescending));
        }

        path.Items.Add(sort);
        ResolveParents(path);
        return path;
    }

    private Node Bind(Node node)
    {
        var bind = new Node(NodeKind.Bind, node.Position) { Left = Resolve(node.Left!), Right = Resolve(node.Right!) };
        PassOn(bind, bind.Right);
        return bind;
    }

    private Node Apply(Node node)
    {
        var apply = new Node(NodeKind.Apply, node.Position) { Left = Resolve(node.Left!), Right = Resolve(node.Right!) };
        apply.KeepsArray = apply.Left.KeepsArray || apply.Right.KeepsArray;
        return apply;
    }
}
