using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Parser
{
    private Node Prefix(Token token) => token.Kind switch
    {
        TokenKind.End => new Node(NodeKind.End, token.Position) { Text = token.Text },
        TokenKind.Text => new Node(NodeKind.Text, token.Position) { Text = token.Text },
        TokenKind.Number => new Node(NodeKind.Number, token.Position) { Value = token.Value },
        TokenKind.Constant => new Node(NodeKind.Constant, token.Position) { Value = token.Value },
        TokenKind.Name => new Node(NodeKind.Name, token.Position) { Text = token.Text },
        TokenKind.Variable => new Node(NodeKind.Variable, token.Position) { Text = token.Text },
        TokenKind.Pattern => Pattern(token),
        _ => PrefixOperator(token),
    };

    private Node PrefixOperator(Token token)
    {
        int at = token.Position;
        return token.Text switch
        {
            "and" or "or" or "in" => new Node(NodeKind.Name, at) { Text = token.Text },
            "*" => new Node(NodeKind.Wildcard, at) { Text = token.Text },
            "**" => new Node(NodeKind.Descendants, at) { Text = token.Text },
            "%" => new Node(NodeKind.Parent, at) { Text = token.Text },
            "-" => new Node(NodeKind.Negation, at) { Text = token.Text, Left = Expression(70) },
            "(" => new Node(NodeKind.Block, at) { Text = token.Text, Items = Several(")", ";") },
            "[" => new Node(NodeKind.List, at) { Text = token.Text, Items = Several("]", ",") },
            "{" => new Node(NodeKind.Map, at) { Text = token.Text, Members = Members(at) },
            "|" => Transform(at),
            _ => throw new JsonataFault("S0211").With("token", token.Text).At(at),
        };
    }

    // A block may end with its divider, a list may not.
    private List<Node> Several(string end, string divider)
    {
        var items = new List<Node>();
        while (!_token.Is(end) || (divider == "," && items.Count > 0))
        {
            var item = Expression(0);
            if (divider == "," && _token.Is(".."))
            {
                int at = Take(afterValue: false).Position;
                item = new Node(NodeKind.Binary, at) { Text = "..", Left = item, Right = Expression(0) };
            }

            items.Add(item);
            if (!_token.Is(divider))
            {
                break;
            }

            Take(afterValue: false);
        }

        Expect(end, afterValue: true);
        return items;
    }

    private Grouping Members(int at)
    {
        var pairs = new List<(Node, Node)>();
        while (!_token.Is("}") || pairs.Count > 0)
        {
            var key = Expression(0);
            Expect(":");
            pairs.Add((key, Expression(0)));
            if (!_token.Is(","))
            {
                break;
            }

            Take(afterValue: false);
        }

        Expect("}", afterValue: true);
        return new Grouping(pairs, at);
    }

    private Node Transform(int at)
    {
        var node = new Node(NodeKind.Transform, at) { Left = Expression(0) };
        Expect("|");
        node.Right = Expression(0);
        if (_token.Is(","))
        {
            Take(afterValue: false);
            node.Otherwise = Expression(0);
        }

        Expect("|");
        return node;
    }
}
