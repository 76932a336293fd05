using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>An operator before an expression.</summary>
internal abstract class UnaryExpression(LanguageExpression operand) : LanguageExpression
{
    public LanguageExpression Operand => operand;
}

/// <summary><c>not a</c>.</summary>
internal sealed class NotExpression(LanguageExpression operand) : UnaryExpression(operand)
{
    public override object? Value(RenderContext context) => Box.Of(!Js.IsTrue(Operand.Value(context)));
}

/// <summary><c>-a</c>.</summary>
internal sealed class NegateExpression(LanguageExpression operand) : UnaryExpression(operand)
{
    public override object? Value(RenderContext context) => Box.Of(-Number(context));

    private double Number(RenderContext context)
    {
        object? value = Operand.Value(context);
        context.Current = this;
        return Js.ToNumber(context, value);
    }
}

/// <summary><c>+a</c>.</summary>
internal sealed class NumberExpression(LanguageExpression operand) : UnaryExpression(operand)
{
    public override object? Value(RenderContext context)
    {
        object? value = Operand.Value(context);
        context.Current = this;
        return Box.Of(Js.ToNumber(context, value));
    }
}

/// <summary>The rounding down of <c>a // b</c>.</summary>
internal sealed class FloorExpression(LanguageExpression operand) : UnaryExpression(operand)
{
    public override object? Value(RenderContext context) => Box.Of(Math.Floor(Js.ToNumber(context, Operand.Value(context))));
}

/// <summary><c>a if condition else b</c>; without an else the empty text.</summary>
internal sealed class ChoiceExpression(LanguageExpression condition, LanguageExpression then, LanguageExpression? otherwise) : LanguageExpression
{
    public LanguageExpression Condition => condition;

    public LanguageExpression Then => then;

    public LanguageExpression? Otherwise => otherwise;

    public override object? Value(RenderContext context)
        => Js.IsTrue(condition.Value(context)) ? then.Value(context) : otherwise is null ? "" : otherwise.Value(context);
}
