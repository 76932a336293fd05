using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

internal sealed partial class Evaluator
{
    private const double LargestRange = 1e7;

    private object? Binary(Node node, object? input, Scope scope)
    {
        object? left = Evaluate(node.Left!, input, scope);
        bool isLogical = node.Text is "and" or "or";
        object? right = isLogical ? null : Evaluate(node.Right!, input, scope);
        try
        {
            return node.Text switch
            {
                "and" => IsTrue(left) && IsTrue(Evaluate(node.Right!, input, scope)),
                "or" => IsTrue(left) || IsTrue(Evaluate(node.Right!, input, scope)),
                "+" or "-" or "*" or "/" or "%" => (object?)Calculate(node.Text, left, right),
                "=" => left is not null && right is not null && ValueEquality.AreEqual(left, right, work),
                "!=" => left is not null && right is not null && !ValueEquality.AreEqual(left, right, work),
                "<" or "<=" or ">" or ">=" => Compare(node.Text, left, right),
                "&" => Concatenate(left, right),
                ".." => Range(left, right),
                _ => IsIn(left, right),
            };
        }
        catch (JsonataFault fault) when (fault.Note(it => it.With("token", node.Text).At(node.Position)))
        {
            throw;
        }
    }

    private static double? Calculate(string symbol, object? left, object? right)
    {
        if (left is not null && !ValueKinds.IsNumeric(left))
        {
            throw new JsonataFault("T2001", left);
        }

        if (right is not null && !ValueKinds.IsNumeric(right))
        {
            throw new JsonataFault("T2002", right);
        }

        return left is not double a || right is not double b ? null : symbol switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            "/" => a / b,
            _ => a % b,
        };
    }

    private static bool? Compare(string symbol, object? left, object? right)
    {
        if (left is not (null or string or double) || right is not (null or string or double))
        {
            throw new JsonataFault("T2010", left is string or double ? right : left);
        }

        if (left is null || right is null)
        {
            return null;
        }

        return (left, right) switch
        {
            (double a, double b) => symbol switch { "<" => a < b, "<=" => a <= b, ">" => a > b, _ => a >= b },
            (string a, string b) when string.CompareOrdinal(a, b) is var order => symbol switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 },
            _ => throw new JsonataFault("T2009", left).With("value2", right),
        };
    }

    private string Concatenate(object? left, object? right)
    {
        string first = TextOf(left) ?? "";
        string second = TextOf(right) ?? "";
        work.RequireText((double)first.Length + second.Length);
        return first + second;
    }

    /// <summary><c>$string</c>; null of nothing.</summary>
    public string? TextOf(object? value, bool isIndented = false) => value switch
    {
        null => null,
        string text => text,
        Function => "",
        double number when !double.IsFinite(number) => throw new JsonataFault("D3001", number),
        ValueList { IsWrapper: true } wrapper => ValueText.Of(wrapper[0], work, isIndented),
        _ => ValueText.Of(value, work, isIndented),
    };

    private bool IsIn(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        work.Step(right is ValueList all ? all.Count : 1);
        return right is ValueList list ? list.Exists(item => ValueEquality.AreIdentical(item, left)) : ValueEquality.AreIdentical(left, right);
    }

    private ValueList? Range(object? left, object? right)
    {
        if (left is not null && !(left is double first && first == Math.Floor(first) && double.IsFinite(first)))
        {
            throw new JsonataFault("T2003", left);
        }

        if (right is not null && !(right is double last && last == Math.Floor(last) && double.IsFinite(last)))
        {
            throw new JsonataFault("T2004", right);
        }

        if (left is not double from || right is not double to || from > to)
        {
            return null;
        }

        double size = to - from + 1;
        if (size > LargestRange)
        {
            throw new JsonataFault("D2014", size);
        }

        work.RequireSequence(size);
        work.Step((long)size);
        var range = new ValueList((int)size) { IsSequence = true };
        for (int i = 0; i < (int)size; i++)
        {
            range.Add(from + i);
        }

        return range;
    }
}
