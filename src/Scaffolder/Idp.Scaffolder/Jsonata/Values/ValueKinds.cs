using Idp.Scaffolder.Jsonata.Evaluation;

namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>What values are: null (none), <see cref="JsonNull"/>, bool, double, string, <see cref="ValueList"/>, <see cref="ValueMap"/>, <see cref="Function"/>.</summary>
internal static class ValueKinds
{
    /// <summary>Whether it is a number; infinity is a fault.</summary>
    public static bool IsNumeric(object? value) => value is double number && !double.IsNaN(number)
        && (double.IsFinite(number) ? true : throw new JsonataFault("D1001", number));

    public static bool AreNumbers(ValueList list) => list.TrueForAll(IsNumeric);

    public static bool AreTexts(ValueList list) => list.TrueForAll(item => item is string);

    /// <summary>What <c>if</c> makes of it in JSONata.</summary>
    public static bool IsTrue(object? value, Work work) => value switch
    {
        bool flag => flag,
        string text => text.Length > 0,
        double => IsNumeric(value) && (double)value != 0,
        ValueMap map => map.Count > 0,
        ValueList list => AnyTrue(list, work),
        _ => false,
    };

    /// <summary>What <c>if</c> makes of it in JavaScript.</summary>
    public static bool IsTruthy(object? value) => value switch
    {
        null or JsonNull => false,
        bool flag => flag,
        string text => text.Length > 0,
        double number => number != 0 && !double.IsNaN(number),
        _ => true,
    };

    public static string? TypeName(object? value) => value switch
    {
        null => null,
        JsonNull => "null",
        double when IsNumeric(value) => "number",
        string => "string",
        bool => "boolean",
        ValueList => "array",
        Function => "function",
        _ => "object",
    };

    private static bool AnyTrue(ValueList list, Work work)
    {
        work.Enter();
        bool any = list.Exists(item => IsTrue(item, work));
        work.Leave();
        return any;
    }
}
