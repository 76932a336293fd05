using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>What <c>not</c> negates: only the first operand of a sum, a product or a comparison, as <c>!</c> does in the JavaScript that upstream writes.</summary>
internal static class Negations
{
    /// <param name="operand">What stands behind <c>not</c>.</param>
    /// <param name="place">Gives the new node its place.</param>
    public static LanguageExpression Of(LanguageExpression operand, Func<LanguageExpression, LanguageExpression> place)
    {
        switch (operand)
        {
            case GuardExpression guard:
                return new GuardExpression(Of(guard.Inner, place)) { Height = guard.Height, Span = guard.Span };
            case LooseExpression loose and not ArithmeticExpression { Kind: ArithmeticOperator.Power }:
                var changed = loose.With(Of(loose.Left, place));
                changed.Span = loose.Span;
                changed.Height = loose.Height;
                return changed;
            default:
                return place(new NotExpression(operand));
        }
    }
}
