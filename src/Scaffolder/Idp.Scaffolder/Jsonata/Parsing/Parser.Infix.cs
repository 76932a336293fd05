using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Parser
{
    private Node Infix(Node left, Token token)
    {
        int at = token.Position;
        switch (token.Text)
        {
            case "[":
                return Filter(left, at);
            case "{":
                return new Node(NodeKind.Binary, at) { Text = "{", Left = left, Members = Members(at) };
            case "(":
                return Call(left, at);
            case "^":
                return Order(left, at);
            case "?":
                return Condition(left, at);
            case "?:":
                return new Node(NodeKind.Condition, at) { Left = NodeCopy.Of(left, _work), Right = left, Otherwise = Expression(0) };
            case "??":
                var exists = new Node(NodeKind.Variable, 0) { Text = "exists" };
                var test = new Node(NodeKind.Call, 0) { Text = "(", Left = exists, Items = { NodeCopy.Of(left, _work) } };
                return new Node(NodeKind.Condition, at) { Left = test, Right = left, Otherwise = Expression(0) };
            case ":=" when left.Kind != NodeKind.Variable:
                throw new JsonataFault("S0212").With("token", left.Text).At(left.Position);
            case ":=":
                return new Node(NodeKind.Binary, at) { Text = ":=", Left = left, Right = Expression(9) };
            case "@" or "#":
                return Binding(left, token);
            default:
                return new Node(NodeKind.Binary, at) { Text = token.Text, Left = left, Right = Expression(Power(token)) };
        }
    }

    private Node Filter(Node left, int at)
    {
        if (!_token.Is("]"))
        {
            var filter = new Node(NodeKind.Binary, at) { Text = "[", Left = left, Right = Expression(0) };
            Expect("]", afterValue: true);
            return filter;
        }

        var step = left;
        while (step is { Kind: NodeKind.Binary, Text: "[" })
        {
            step = step.Left!;
        }

        step.KeepsArray = true;
        Expect("]");
        return left;
    }

    private Node Binding(Node left, Token token)
    {
        var variable = Expression(FilterPower);
        return variable.Kind == NodeKind.Variable
            ? new Node(NodeKind.Binary, token.Position) { Text = token.Text, Left = left, Right = variable }
            : throw new JsonataFault("S0214").With("token", token.Text).At(variable.Position);
    }

    private Node Order(Node left, int at)
    {
        Expect("(");
        var node = new Node(NodeKind.Binary, at) { Text = "^", Left = left };
        while (true)
        {
            bool isDescending = _token.Is(">");
            if (isDescending || _token.Is("<"))
            {
                Take(afterValue: false);
            }

            node.Terms.Add(new SortTerm(Expression(0), isDescending));
            if (!_token.Is(","))
            {
                break;
            }

            Take(afterValue: false);
        }

        Expect(")");
        return node;
    }

    private Node Condition(Node left, int at)
    {
        var node = new Node(NodeKind.Condition, at) { Left = left, Right = Expression(0) };
        if (_token.Is(":"))
        {
            Take(afterValue: false);
            node.Otherwise = Expression(0);
        }

        return node;
    }
}
