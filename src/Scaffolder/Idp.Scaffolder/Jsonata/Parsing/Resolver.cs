using System.Globalization;
using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

/// <summary>Makes of what was read what is evaluated: paths with their steps, filters and bindings in their places, last calls, parents.</summary>
internal sealed partial class Resolver
{
    private readonly Work _work;
    private int _parents;

    private Resolver(Work work) => _work = work;

    public static Node Resolve(Node node, Work work)
    {
        var resolved = new Resolver(work).Resolve(node);
        return resolved.Kind == NodeKind.Parent || resolved.Seeking is not null ? throw new JsonataFault("S0217").At(resolved.Position) : resolved;
    }

    private Node Resolve(Node node)
    {
        _work.Enter();
        var resolved = node.Kind switch
        {
            NodeKind.Binary => Binary(node),
            NodeKind.Negation => Negation(node),
            NodeKind.List => List(node),
            NodeKind.Map => Map(node),
            NodeKind.Call or NodeKind.Partial => Call(node),
            NodeKind.Lambda => new Node(NodeKind.Lambda, node.Position) { Items = node.Items, Signature = node.Signature, Right = TailCalls.In(Resolve(node.Right!)) },
            NodeKind.Condition => Condition(node),
            NodeKind.Transform => new Node(NodeKind.Transform, node.Position)
            {
                Left = Resolve(node.Left!),
                Right = Resolve(node.Right!),
                Otherwise = node.Otherwise is null ? null : Resolve(node.Otherwise),
            },
            NodeKind.Block => Block(node),
            NodeKind.Name => new Node(NodeKind.Path, 0) { Items = { node }, KeepsSingleton = node.KeepsArray },
            NodeKind.Parent => new Node(NodeKind.Parent, 0) { Slot = new ParentSlot("!" + (_parents++).ToString(CultureInfo.InvariantCulture)) },
            NodeKind.End => throw new JsonataFault("S0207").With("token", node.Text).At(node.Position),
            _ => node,
        };
        resolved.KeepsArray |= node.KeepsArray;
        _work.Leave();
        return resolved;
    }

    private Node Negation(Node node)
    {
        var operand = Resolve(node.Left!);
        if (operand.Kind == NodeKind.Number)
        {
            operand.Value = -(double)operand.Value!;
            return operand;
        }

        var negation = new Node(NodeKind.Negation, node.Position) { Text = node.Text, Left = operand };
        PassOn(negation, operand);
        return negation;
    }

    private Node List(Node node)
    {
        var list = new Node(NodeKind.List, node.Position) { Text = node.Text };
        foreach (var item in node.Items)
        {
            Add(list, list.Items, item);
        }

        return list;
    }

    private Node Map(Node node)
    {
        var pairs = new List<(Node, Node)>();
        var map = new Node(NodeKind.Map, node.Position) { Text = node.Text, Members = new Grouping(pairs, node.Position) };
        foreach (var (key, value) in node.Members!.Pairs)
        {
            var resolved = (Resolve(key), Resolve(value));
            PassOn(map, resolved.Item1);
            PassOn(map, resolved.Item2);
            pairs.Add(resolved);
        }

        return map;
    }

    private Node Call(Node node)
    {
        var call = new Node(node.Kind, node.Position) { Text = node.Text };
        foreach (var argument in node.Items)
        {
            Add(call, call.Items, argument);
        }

        call.Left = Resolve(node.Left!);
        return call;
    }

    private Node Condition(Node node)
    {
        var condition = new Node(NodeKind.Condition, node.Position) { Left = Resolve(node.Left!) };
        PassOn(condition, condition.Left);
        condition.Right = Resolve(node.Right!);
        PassOn(condition, condition.Right);
        if (node.Otherwise is not null)
        {
            condition.Otherwise = Resolve(node.Otherwise);
            PassOn(condition, condition.Otherwise);
        }

        return condition;
    }

    private Node Block(Node node)
    {
        var block = new Node(NodeKind.Block, node.Position);
        foreach (var expression in node.Items)
        {
            Add(block, block.Items, expression);
            block.IsConstructed |= block.Items[^1].IsConstructed || (block.Items[^1].Kind == NodeKind.Path && block.Items[^1].Items[0].IsConstructed);
        }

        return block;
    }

    private void Add(Node owner, List<Node> items, Node item)
    {
        var resolved = Resolve(item);
        PassOn(owner, resolved);
        items.Add(resolved);
    }
}
