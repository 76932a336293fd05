using System.Text;
using Idp.Scaffolder.Jsonata.Signatures;
using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Parser
{
    private Node Call(Node left, int at)
    {
        var arguments = new List<Node>();
        bool isPartial = false;
        while (!_token.Is(")") || arguments.Count > 0)
        {
            if (_token.Is("?"))
            {
                isPartial = true;
                arguments.Add(new Node(NodeKind.Placeholder, _token.Position) { Text = "?" });
                Take(afterValue: false);
            }
            else
            {
                arguments.Add(Expression(0));
            }

            if (!_token.Is(","))
            {
                break;
            }

            Take(afterValue: false);
        }

        Expect(")", afterValue: true);
        return left is { Kind: NodeKind.Name, Text: "function" or "λ" }
            ? Lambda(arguments, at)
            : new Node(isPartial ? NodeKind.Partial : NodeKind.Call, at) { Text = "(", Left = left, Items = arguments };
    }

    private Node Lambda(List<Node> parameters, int at)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Kind != NodeKind.Variable)
            {
                throw new JsonataFault("S0208", i + 1.0).With("token", parameters[i].Text).At(parameters[i].Position);
            }
        }

        var signature = _token.Is("<") ? ReadSignature() : null;
        Expect("{");
        var body = Expression(0);
        Expect("}");
        return new Node(NodeKind.Lambda, at) { Text = "(", Items = parameters, Signature = signature, Right = body };
    }

    private Signature ReadSignature()
    {
        int at = _token.Position;
        int depth = 1;
        var text = new StringBuilder("<");
        while (depth > 0 && !_token.Is("{") && _token.Kind != TokenKind.End)
        {
            Take(afterValue: false);
            depth += _token.Is(">") ? -1 : _token.Is("<") ? 1 : 0;
            text.Append(_token.Shown is string shown ? shown : ValueText.Describe(_token.Shown));
        }

        Expect(">");
        try
        {
            return Signature.Parse(text.ToString());
        }
        catch (JsonataFault fault)
        {
            fault.Position += at;
            throw;
        }
    }
}
