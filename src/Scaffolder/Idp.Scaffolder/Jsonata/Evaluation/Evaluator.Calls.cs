using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>Calls a function that a value gave back.</summary>
    public object? Invoke(Function function, object?[] arguments, object? input, Scope scope) => function switch
    {
        Closure closure => Apply(closure.Target, arguments, null, closure.Scope),
        Lambda lambda => Apply(lambda, arguments, lambda.Input, lambda.Scope),
        _ => Apply(function, arguments, input, scope),
    };

    private object? CallFunction(Node node, object? input, Scope scope, bool hasFirst = false, object? first = null)
    {
        object? callee = Evaluate(node.Left!, input, scope);
        if (callee is null && NameOf(node.Left!) is { } name && node.Left!.Kind == NodeKind.Path && ValueKinds.IsTruthy(scope.Find(name)))
        {
            throw new JsonataFault("T1005").With("token", name).At(node.Position);
        }

        var arguments = new List<object?>();
        if (hasFirst)
        {
            arguments.Add(first);
        }

        foreach (var argument in node.Items)
        {
            object? value = Evaluate(argument, input, scope);
            arguments.Add(value is Function function and not Closure ? new Closure(function, scope) : value);
        }

        try
        {
            Note(callee, NameOf(node.Left!), node.Position);
            return Apply(callee, [.. arguments], input, scope);
        }
        catch (JsonataFault fault) when (fault.Note(it => Locate(it, NameOf(node.Left!), it.Position == 0 ? node.Position : it.Position)))
        {
            throw;
        }
    }

    private static void Locate(JsonataFault fault, string? token, int position)
    {
        fault.Position = position;
        _ = fault.HasToken ? fault : fault.With("token", token);
    }

    private static void Note(object? callee, string? name, int position)
    {
        if (callee is Function { TracksCalls: true } function)
        {
            function.Token = name;
            function.Position = position;
        }
    }

    private static string? NameOf(Node callee) => callee.Kind switch
    {
        NodeKind.Path => callee.Items[0].Text is { Length: > 0 } name ? name : null,
        NodeKind.Variable => callee.Text,
        _ => null,
    };

    // The last call of a lambda comes back as a thunk, and is made here.
    private object? Apply(object? callee, object?[] arguments, object? input, Scope scope)
    {
        object? result = ApplyOnce(callee, arguments, input, scope);
        while (result is Lambda { IsTailCall: true } tail)
        {
            work.Step();
            var call = tail.Body!;
            object? next = Evaluate(call.Left!, tail.Input, tail.Scope);
            if (next is Function { TracksCalls: true } function)
            {
                function.Token = call.Left!.Kind == NodeKind.Variable ? call.Left.Text : function.Token;
                function.Position = call.Left.Position;
            }

            object?[] values = [.. call.Items.Select(argument => Evaluate(argument, tail.Input, tail.Scope))];
            result = ApplyOnce(next, values, input, scope);
        }

        return result;
    }

    private object? ApplyOnce(object? callee, object?[] arguments, object? input, Scope scope)
    {
        if (callee is not Function function)
        {
            throw new JsonataFault("T1006");
        }

        try
        {
            object?[] accepted = function.Signature?.Check(arguments, input) ?? arguments;
            return function switch
            {
                Lambda lambda => ApplyLambda(lambda, accepted),
                Closure closure => Apply(closure.Target, accepted, null, closure.Scope),
                _ => ((NativeFunction)function).Body(new Call(this, scope, input, accepted)),
            };
        }
        catch (JsonataFault fault) when (fault.Note(it => Locate(it, function.Token, function.Position != 0 ? function.Position : it.Position)))
        {
            throw;
        }
    }

    private object? ApplyLambda(Lambda lambda, object?[] arguments)
    {
        var scope = new Scope(lambda.Scope);
        for (int i = 0; i < lambda.Parameters.Count; i++)
        {
            scope.Bind(lambda.Parameters[i], i < arguments.Length ? arguments[i] : null);
        }

        return lambda.Native is { } native
            ? native.Body(new Call(this, scope, null, [.. native.Parameters.Select(scope.Find)]))
            : Evaluate(lambda.Body!, lambda.Input, scope);
    }
}
