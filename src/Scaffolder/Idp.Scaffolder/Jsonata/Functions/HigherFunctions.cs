using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions that call functions.</summary>
internal static class HigherFunctions
{
    public static object? Map(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var list = call.List(0);
        var result = ValueList.NewSequence();
        for (int i = 0; i < list.Count; i++)
        {
            object? value = call.InvokeWith(call.Function(1), list[i], (double)i, list);
            if (value is not null)
            {
                call.Add(result, value);
            }
        }

        return result;
    }

    public static object? Filter(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var list = call.List(0);
        var result = ValueList.NewSequence();
        for (int i = 0; i < list.Count; i++)
        {
            object? item = list[i];
            if (call.Evaluator.IsTrue(call.InvokeWith(call.Function(1), item, (double)i, list)))
            {
                call.Add(result, item);
            }
        }

        return result;
    }

    public static object? Single(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var list = call.List(0);
        int found = -1;
        for (int i = 0; i < list.Count; i++)
        {
            call.Work.Step();
            if (call.IsMissing(1) || call.Evaluator.IsTrue(call.InvokeWith(call.Function(1), list[i], (double)i, list)))
            {
                found = found < 0 ? i : throw new JsonataFault("D3138").With("index", (double)i);
            }
        }

        return found >= 0 ? list[found] : throw new JsonataFault("D3139");
    }

    public static object? Reduce(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        var list = call.List(0);
        var function = call.Function(1);
        if (function.Arity < 2)
        {
            throw new JsonataFault("D3050").With("index", 1.0);
        }

        bool startsWithFirst = call.IsMissing(2) && list.Count > 0;
        object? result = startsWithFirst ? list[0] : call[2];
        for (int i = startsWithFirst ? 1 : 0; i < list.Count; i++)
        {
            result = function.Arity switch
            {
                2 => call.Invoke(function, result, list[i]),
                3 => call.Invoke(function, result, list[i], (double)i),
                _ => call.Invoke(function, result, list[i], (double)i, list),
            };
        }

        return result;
    }

    public static object? Sift(Call call)
    {
        var result = new ValueMap();
        foreach (var (key, value) in Members(call))
        {
            if (call.Evaluator.IsTrue(call.InvokeWith(call.Function(1), value, key, call[0])))
            {
                result[key] = value;
            }
        }

        return result.Count > 0 ? result : null;
    }

    public static object? Each(Call call)
    {
        var result = ValueList.NewSequence();
        foreach (var (key, value) in Members(call))
        {
            object? item = call.InvokeWith(call.Function(1), value, key, call[0]);
            if (item is not null)
            {
                call.Add(result, item);
            }
        }

        return result;
    }

    private static IReadOnlyList<KeyValuePair<string, object?>> Members(Call call) => (call[0] as ValueMap)?.Members() ?? [];
}
