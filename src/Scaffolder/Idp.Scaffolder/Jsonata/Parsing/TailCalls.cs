using Idp.Scaffolder.Jsonata.Tree;

namespace Idp.Scaffolder.Jsonata.Parsing;

/// <summary>Finds the calls that a lambda ends with, which need none of its stack.</summary>
internal static class TailCalls
{
    public static Node In(Node body)
    {
        switch (body.Kind)
        {
            case NodeKind.Call when body.Filters is null:
                return new Node(NodeKind.Lambda, body.Position) { IsTailCall = true, Right = body };
            case NodeKind.Condition:
                body.Right = In(body.Right!);
                body.Otherwise = body.Otherwise is null ? null : In(body.Otherwise);
                return body;
            case NodeKind.Block when body.Items.Count > 0:
                body.Items[^1] = In(body.Items[^1]);
                return body;
            default:
                return body;
        }
    }
}
