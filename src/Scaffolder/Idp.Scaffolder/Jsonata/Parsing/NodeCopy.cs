using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

/// <summary>A copy of what is not resolved yet: <c>?:</c> and <c>??</c> evaluate their left side twice.</summary>
internal static class NodeCopy
{
    public static Node Of(Node node, Work work)
    {
        work.Enter();
        var copy = new Node(node.Kind, node.Position)
        {
            Text = node.Text,
            Value = node.Value,
            Pattern = node.Pattern,
            Left = Maybe(node.Left, work),
            Right = Maybe(node.Right, work),
            Otherwise = Maybe(node.Otherwise, work),
            Items = node.Items.ConvertAll(item => Of(item, work)),
            Terms = node.Terms.ConvertAll(term => term with { Expression = Of(term.Expression, work) }),
            Members = node.Members is { } members ? new Grouping([.. members.Pairs.Select(pair => (Of(pair.Key, work), Of(pair.Value, work)))], members.Position) : null,
            Signature = node.Signature,
            KeepsArray = node.KeepsArray,
        };
        work.Leave();
        return copy;
    }

    private static Node? Maybe(Node? node, Work work) => node is null ? null : Of(node, work);
}
