using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Numbers;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Functions of numbers.</summary>
internal static class NumberFunctions
{
    public static object? Number(Call call) => call[0] switch
    {
        null => null,
        double number => number,
        bool flag => flag ? 1.0 : 0.0,
        string text when NumberText.TryRead(text, out double read) => read,
        _ => throw new JsonataFault("D3030", call[0]).With("index", 1.0),
    };

    public static object? Floor(Call call) => call.IsMissing(0) ? null : Math.Floor(call.Number(0));

    public static object? Ceil(Call call) => call.IsMissing(0) ? null : Math.Ceiling(call.Number(0));

    public static object? Abs(Call call) => call.IsMissing(0) ? null : Math.Abs(call.Number(0));

    public static object? Round(Call call) => call.IsMissing(0) ? null : JsRounding.Round(call.Number(0), call.IsMissing(1) ? 0 : call.Number(1));

    public static object? Sqrt(Call call)
        => call.IsMissing(0) ? null : call.Number(0) is >= 0 or double.NaN ? Math.Sqrt(call.Number(0)) : throw new JsonataFault("D3060", call[0]).With("index", 1.0);

    public static object? Power(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        double result = call.IsMissing(1) ? double.NaN : Math.Pow(call.Number(0), call.Number(1));
        return double.IsFinite(result) ? result : throw new JsonataFault("D3061", call[0]).With("exp", call[1]).With("index", 1.0);
    }

    public static object? Random(Call call) => System.Random.Shared.NextDouble();

    public static object? FormatBase(Call call)
    {
        if (call.IsMissing(0))
        {
            return null;
        }

        double radix = call.IsMissing(1) ? 10 : JsRounding.Round(call.Number(1));
        return radix is >= 2 and <= 36 ? NumberText.InBase(JsRounding.Round(call.Number(0)), (int)radix) : throw new JsonataFault("D3100", radix);
    }

    public static object? FormatNumber(Call call)
        => call.IsMissing(0) ? null : call.Bounded(NumberFormat.Format(call.Number(0), call.Text(1), NumberSymbols.Of(call[2] as ValueMap), call.Work));
}
