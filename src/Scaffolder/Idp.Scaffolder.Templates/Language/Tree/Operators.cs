using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>An operator between two expressions.</summary>
internal abstract class BinaryExpression(LanguageExpression left, LanguageExpression right) : LanguageExpression
{
    public LanguageExpression Left => left;

    public LanguageExpression Right => right;
}

/// <summary>An operator of which a <c>not</c> in front negates the left operand alone.</summary>
internal abstract class LooseExpression(LanguageExpression left, LanguageExpression right) : BinaryExpression(left, right)
{
    /// <summary>The same with another left operand.</summary>
    public abstract LooseExpression With(LanguageExpression other);
}

/// <summary>Gives the left operand, or the right one when the left is false.</summary>
internal sealed class OrExpression(LanguageExpression left, LanguageExpression right) : BinaryExpression(left, right)
{
    public override object? Value(RenderContext context)
        => Left.Value(context) is var left && Js.IsTrue(left) ? left : Right.Value(context);
}

/// <summary>Gives the left operand when it is false, or else the right one.</summary>
internal sealed class AndExpression(LanguageExpression left, LanguageExpression right) : BinaryExpression(left, right)
{
    public override object? Value(RenderContext context)
        => Left.Value(context) is var left && Js.IsTrue(left) ? Right.Value(context) : left;
}

/// <summary><c>+</c>: concatenates as soon as one side is text.</summary>
internal sealed class AddExpression(LanguageExpression left, LanguageExpression right) : LooseExpression(left, right)
{
    public override object? Value(RenderContext context)
    {
        context.Step();
        object? left = Left.Value(context), right = Right.Value(context);
        context.Current = this;
        return Js.Add(context, left, right);
    }

    public override LooseExpression With(LanguageExpression other) => new AddExpression(other, Right);
}

/// <summary><c>~</c>: concatenates always.</summary>
internal sealed class ConcatenateExpression(LanguageExpression left, LanguageExpression right) : LooseExpression(left, right)
{
    public override object? Value(RenderContext context)
    {
        context.Step();
        object? left = Left.Value(context), right = Right.Value(context);
        context.Current = this;
        return Js.Concatenate(context, Js.ToText(context, left), Js.ToText(context, right));
    }

    public override LooseExpression With(LanguageExpression other) => new ConcatenateExpression(other, Right);
}

/// <summary>The operators on numbers.</summary>
internal sealed class ArithmeticExpression(ArithmeticOperator kind, LanguageExpression left, LanguageExpression right) : LooseExpression(left, right)
{
    public ArithmeticOperator Kind => kind;

    public override object? Value(RenderContext context)
    {
        context.Step();
        object? left = Left.Value(context), right = Right.Value(context);
        context.Current = this;
        double a = Js.ToNumber(context, left), b = Js.ToNumber(context, right);
        return Box.Of(kind switch
        {
            ArithmeticOperator.Subtract => a - b,
            ArithmeticOperator.Multiply => a * b,
            ArithmeticOperator.Divide => a / b,
            ArithmeticOperator.Remainder => a % b,
            _ => Power(a, b),
        });
    }

    public override LooseExpression With(LanguageExpression other) => new ArithmeticExpression(kind, other, Right);

    // IEEE says 1 to any power is 1; JavaScript says NaN where the exponent is none or endless.
    private static double Power(double a, double b)
        => double.IsNaN(b) || (Math.Abs(a) == 1 && double.IsInfinity(b)) ? double.NaN : Math.Pow(a, b);
}

internal enum ArithmeticOperator
{
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
}

/// <summary>One comparison; a chain of them nests to the left.</summary>
internal sealed class CompareExpression(CompareOperator kind, LanguageExpression left, LanguageExpression right) : LooseExpression(left, right)
{
    public override object? Value(RenderContext context)
    {
        context.Step();
        object? left = Left.Value(context), right = Right.Value(context);
        context.Current = this;
        return Box.Of(kind switch
        {
            CompareOperator.Equal => Js.LooseEquals(context, left, right),
            CompareOperator.NotEqual => !Js.LooseEquals(context, left, right),
            CompareOperator.Same => Js.StrictEquals(left, right),
            CompareOperator.NotSame => !Js.StrictEquals(left, right),
            CompareOperator.Less => Js.Order(context, left, right) < 0,
            CompareOperator.LessOrEqual => Js.Order(context, left, right) <= 0,
            CompareOperator.Greater => Js.Order(context, left, right) > 0,
            _ => Js.Order(context, left, right) >= 0,
        });
    }

    public override LooseExpression With(LanguageExpression other) => new CompareExpression(kind, other, Right);
}

internal enum CompareOperator
{
    Equal,
    NotEqual,
    Same,
    NotSame,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
