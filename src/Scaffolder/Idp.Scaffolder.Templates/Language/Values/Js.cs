using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>JavaScript's conversions and comparisons (ECMA-262, Abstract Operations).</summary>
internal static class Js
{
    public static bool IsNullish(object? value) => value is null or Undefined;

    public static bool IsTrue(object? value) => value switch
    {
        null or Undefined => false,
        bool truth => truth,
        string text => text.Length > 0,
        double number => number is not 0 and not double.NaN,
        _ => true,
    };

    public static double ToNumber(RenderContext context, object? value) => value switch
    {
        double number => number,
        null => 0,
        Undefined => double.NaN,
        bool truth => truth ? 1 : 0,
        string text => JsNumbers.Parse(text),
        _ => JsNumbers.Parse(ToText(context, value)),
    };

    /// <summary>ToIntegerOrInfinity, held within what a count can be.</summary>
    public static int ToInteger(RenderContext context, object? value)
    {
        double number = ToNumber(context, value);
        return double.IsNaN(number) ? 0 : (int)Math.Clamp(Math.Truncate(number), int.MinValue, int.MaxValue);
    }

    /// <summary><c>String(value)</c>.</summary>
    public static string ToText(RenderContext context, object? value) => value switch
    {
        string text => text,
        null => "null",
        Undefined => "undefined",
        bool truth => truth ? "true" : "false",
        double number => JsNumber.ToText(number),
        SafeText safe => safe.Text,
        JsArray array => JoinedText.Of(context, array, ","),
        JsObject => "[object Object]",
        JsPattern pattern => pattern.ToString(),
        _ => throw new TemplateFault(LanguageFaults.Failed, "a function has no text"),
    };

    public static object? ToPrimitive(RenderContext context, object? value)
        => value is null or Undefined or bool or double or string ? value : ToText(context, value);

    public static object Add(RenderContext context, object? left, object? right)
    {
        if (left is double a && right is double b)
        {
            return Box.Of(a + b);
        }

        left = ToPrimitive(context, left);
        right = ToPrimitive(context, right);
        return left is string || right is string
            ? Concatenate(context, ToText(context, left), ToText(context, right))
            : Box.Of(ToNumber(context, left) + ToNumber(context, right));
    }

    public static string Concatenate(RenderContext context, string left, string right)
    {
        context.ReserveText((long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    public static bool StrictEquals(object? left, object? right) => left switch
    {
        double number => right is double other && number == other,
        string text => right is string other && string.Equals(text, other, StringComparison.Ordinal),
        bool truth => right is bool other && truth == other,
        _ => ReferenceEquals(left, right),
    };

    public static bool LooseEquals(RenderContext context, object? left, object? right)
    {
        if (IsNullish(left) || IsNullish(right))
        {
            return IsNullish(left) && IsNullish(right);
        }

        bool leftIsObject = !IsPrimitive(left), rightIsObject = !IsPrimitive(right);
        if (leftIsObject && rightIsObject)
        {
            return ReferenceEquals(left, right);
        }

        left = leftIsObject ? ToPrimitive(context, left) : left;
        right = rightIsObject ? ToPrimitive(context, right) : right;
        return left is string text && right is string other
            ? string.Equals(text, other, StringComparison.Ordinal)
            : ToNumber(context, left) == ToNumber(context, right);
    }

    /// <summary>Negative, zero or positive; NaN when the two have no order.</summary>
    public static double Order(RenderContext context, object? left, object? right)
    {
        left = ToPrimitive(context, left);
        right = ToPrimitive(context, right);
        if (left is string text && right is string other)
        {
            return string.CompareOrdinal(text, other);
        }

        double a = ToNumber(context, left), b = ToNumber(context, right);
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : double.NaN;
    }

    private static bool IsPrimitive(object? value) => value is bool or double or string;
}
