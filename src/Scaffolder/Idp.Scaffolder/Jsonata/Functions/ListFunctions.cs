using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of arrays.</summary>
internal static class ListFunctions
{
    public static object? Append(Call call) => call.Evaluator.Join(call[0], call[1]);

    public static object? Zip(Call call)
    {
        var lists = Enumerable.Range(0, call.Count).Select(i => call[i] as ValueList).ToList();
        int length = lists.Count == 0 ? 0 : lists.Min(list => list?.Count ?? 0);
        var result = new ValueList();
        for (int i = 0; i < length; i++)
        {
            var items = new ValueList(lists.Count);
            items.AddRange(lists.Select(list => list![i]));
            call.Work.Step(lists.Count);
            call.Add(result, items);
        }

        return result;
    }

    public static object? Reverse(Call call)
    {
        if (call.IsMissing(0) || call.List(0).Count <= 1)
        {
            return call[0];
        }

        call.Work.Step(call.List(0).Count);
        var reversed = new ValueList(call.List(0));
        reversed.Reverse();
        return reversed;
    }

    public static object? Sort(Call call)
    {
        if (call.IsMissing(0) || call.List(0).Count <= 1)
        {
            return call[0];
        }

        var list = call.List(0);
        if (!call.IsMissing(1))
        {
            var comparer = call.Function(1);
            return MergeSort.Sort(list, call.Work, (left, right) => ValueKinds.IsTruthy(call.Invoke(comparer, left, right)));
        }

        return ValueKinds.AreNumbers(list) ? MergeSort.Sort(list, call.Work, (left, right) => (double)left! > (double)right!)
            : ValueKinds.AreTexts(list) ? MergeSort.Sort(list, call.Work, (left, right) => string.CompareOrdinal((string)left!, (string)right!) > 0)
            : throw new JsonataFault("D3070").With("index", 1.0);
    }

    public static object? Shuffle(Call call)
    {
        if (call.IsMissing(0) || call.List(0).Count <= 1)
        {
            return call[0];
        }

        call.Work.Step(call.List(0).Count);
        object?[] items = call.List(0).ToArray();
        System.Random.Shared.Shuffle(items);
        return new ValueList(items);
    }

    public static object? Distinct(Call call)
    {
        if (call[0] is not ValueList { Count: > 1 } list)
        {
            return call[0];
        }

        var result = new ValueList { IsSequence = list.IsSequence };
        foreach (object? item in list)
        {
            if (!result.Exists(known => IsSame(known, item, call.Work)))
            {
                result.Add(item);
            }
        }

        return result;
    }

    private static bool IsSame(object? left, object? right, Work work)
    {
        work.Step();
        return ValueEquality.AreEqual(left, right, work);
    }
}
