using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Parsing;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of truth and types, and those that fail or evaluate.</summary>
internal static class LogicFunctions
{
    public static object? Boolean(Call call) => call.IsMissing(0) ? null : call.Evaluator.IsTrue(call[0]);

    public static object? Not(Call call) => call.IsMissing(0) ? null : !call.Evaluator.IsTrue(call[0]);

    public static object? Exists(Call call) => !call.IsMissing(0);

    public static object? Type(Call call) => ValueKinds.TypeName(call[0]);

    public static object? Error(Call call)
        => throw new JsonataFault("D3137").With("message", call[0] is string { Length: > 0 } message ? message : "$error() function evaluated");

    public static object? Assert(Call call) => ValueKinds.IsTruthy(call[0])
        ? null
        : throw new JsonataFault("D3141").With("message", call[1] is string { Length: > 0 } message ? message : "$assert() statement failed");

    public static object? Eval(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        object? input = call.IsMissing(1) ? call.Input : call[1];
        input = !call.IsMissing(1) && input is ValueList { IsSequence: false } ? Evaluator.Wrap(input) : input;
        var expression = Within("D3120", () => Parser.Parse(call.Text(0), call.Work));
        return Within("D3121", () => call.Evaluator.Evaluate(expression, input, call.Scope));
    }

    // Faults of limits stay what they are.
    private static T Within<T>(string code, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (JsonataFault fault) when (fault.Code is not ("D1011" or "D1012" or "D2015") && !fault.IsLimit)
        {
            throw new JsonataFault(code, fault.Message);
        }
    }
}
