using Idp.Scaffolder.Jsonata.Evaluation;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions that make one number of many.</summary>
internal static class AggregateFunctions
{
    public static object? Sum(Call call) => call.IsMissing(0) ? null : Total(call);

    public static object? Count(Call call) => call.IsMissing(0) ? 0.0 : (double)call.List(0).Count;

    public static object? Max(Call call) => IsEmpty(call) ? null : Numbers(call).Aggregate(double.NegativeInfinity, Math.Max);

    public static object? Min(Call call) => IsEmpty(call) ? null : Numbers(call).Aggregate(double.PositiveInfinity, Math.Min);

    public static object? Average(Call call) => IsEmpty(call) ? null : Total(call) / call.List(0).Count;

    private static bool IsEmpty(Call call) => call.IsMissing(0) || call.List(0).Count == 0;

    private static double Total(Call call)
    {
        double total = 0;
        foreach (double number in Numbers(call))
        {
            total += number;
        }

        return total;
    }

    private static IEnumerable<double> Numbers(Call call)
    {
        var list = call.List(0);
        call.Work.Step(list.Count);
        return list.Select(item => item is double number ? number : throw new JsonataFault("T0412", list).With("index", 1.0).With("type", "numbers"));
    }
}
