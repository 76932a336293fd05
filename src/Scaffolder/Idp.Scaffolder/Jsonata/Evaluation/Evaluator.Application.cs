using System.Globalization;
using Idp.Scaffolder.Jsonata.Parsing;
using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private static readonly Lazy<Node> Chain = new(() =>
        Parser.Parse("function($f, $g) { function($x) { $g($f($x)) } }", new Work(new JsonataLimits(), CancellationToken.None)));

    // $value ~> $function, or $first ~> $second as one function.
    private object? ApplyTo(Node node, object? input, Scope scope)
    {
        object? left = Evaluate(node.Left!, input, scope);
        if (node.Right!.Kind == NodeKind.Call)
        {
            return CallFunction(node.Right, input, scope, hasFirst: true, left);
        }

        object? right = Evaluate(node.Right, input, scope);
        if (right is not Function function)
        {
            throw new JsonataFault("T2006", right).At(node.Position);
        }

        return left is Function ? Apply(Evaluate(Chain.Value, null, scope), [left, function], null, scope) : Apply(function, [left], null, scope);
    }

    private Lambda PartiallyApply(Node node, object? input, Scope scope)
    {
        object?[] arguments = [.. node.Items.Select(argument => argument.Kind == NodeKind.Placeholder ? argument : Evaluate(argument, input, scope))];
        object? callee = Evaluate(node.Left!, input, scope);
        string? name = NameOf(node.Left!);
        if (callee is null && name is not null && node.Left!.Kind == NodeKind.Path && ValueKinds.IsTruthy(scope.Find(name)))
        {
            throw new JsonataFault("T1007").With("token", name).At(node.Position);
        }

        while (callee is Closure closure)
        {
            callee = closure.Target;
        }

        return callee switch
        {
            Lambda lambda => Bound(lambda, arguments),
            NativeFunction native => Bound(AsLambda(native, scope), arguments),
            _ => throw new JsonataFault("T1008").With("token", name).At(node.Position),
        };
    }

    private static Lambda AsLambda(NativeFunction native, Scope scope)
    {
        string[] names = [.. Enumerable.Range(0, native.Parameters).Select(i => string.Create(CultureInfo.InvariantCulture, $"?{i}"))];
        return new Lambda(names, null, scope) { Native = new PartialNative(native.Body, names) };
    }

    private static Lambda Bound(Lambda lambda, object?[] arguments)
    {
        var scope = new Scope(lambda.Scope);
        var open = new List<string>();
        for (int i = 0; i < lambda.Parameters.Count; i++)
        {
            object? argument = i < arguments.Length ? arguments[i] : null;
            if (argument is Node)
            {
                open.Add(lambda.Parameters[i]);
            }
            else
            {
                scope.Bind(lambda.Parameters[i], argument);
            }
        }

        return new Lambda(open, lambda.Input, scope) { Body = lambda.Body, Native = lambda.Native };
    }
}
