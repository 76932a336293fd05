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
            case AddExpression or ConcatenateExpression or CompareExpression:
            case ArithmeticExpression { Kind: not ArithmeticOperator.Power }:
                var binary = (BinaryExpression)operand;
                var changed = binary.With(Of(binary.Left, place));
                changed.Span = binary.Span;
                changed.Height = binary.Height;
                return changed;
            default:
                return place(new NotExpression(operand));
        }
    }
}
