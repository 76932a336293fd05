using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>Goes through the matches that a pattern, or a function that acts as one, gives one after the other.</summary>
internal static class Matcher
{
    public static ValueMap? First(Call call, Function matcher, string text) => Checked(call.Invoke(matcher, text));

    public static ValueMap? Next(Call call, ValueMap match) => match["next"] is Function next ? Checked(call.Invoke(next)) : throw new JsonataFault("T1010");

    public static string Text(ValueMap match) => match["match"] as string ?? throw new JsonataFault("T1010");

    public static int Start(ValueMap match, string text) => Place(match["start"], text);

    public static int End(ValueMap match, string text) => Place(match["end"], text);

    private static int Place(object? place, string text) => place is double number ? (int)Math.Clamp(number, 0, text.Length) : 0;

    private static ValueMap? Checked(object? match) => match switch
    {
        null => null,
        ValueMap map when map["start"] is double || map["groups"] is ValueList || map["next"] is Function => map,
        _ => throw new JsonataFault("T1010"),
    };
}
