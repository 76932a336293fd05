using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    private LanguageExpression ParseProduct()
    {
        var factors = ParseQuotients();
        while (TryTake("*"))
        {
            factors.Append(ArithmeticOperator.Multiply, ParseQuotients());
        }

        return Multiply(factors);
    }

    private Factors ParseQuotients()
    {
        var factors = ParseFloors();
        while (TryTake("/"))
        {
            factors.Append(ArithmeticOperator.Divide, ParseFloors());
        }

        return factors;
    }

    private Factors ParseFloors()
    {
        var factors = ParseRemainders();
        while (TryTake("//"))
        {
            factors.Append(ArithmeticOperator.Divide, ParseRemainders());
            var quotient = Multiply(factors);
            factors = new Factors(Above(new FloorExpression(quotient), quotient.Span.Start, quotient));
        }

        return factors;
    }

    private Factors ParseRemainders()
    {
        var factors = new Factors(ParsePower());
        while (TryTake("%"))
        {
            factors.Append(ArithmeticOperator.Remainder, new Factors(ParsePower()));
        }

        return factors;
    }

    private LanguageExpression Multiply(Factors factors)
    {
        var left = factors.First;
        foreach (var (kind, right) in factors.Others)
        {
            left = Above(new ArithmeticExpression(kind, left, right), left.Span.Start, left, right);
        }

        return left;
    }

    private LanguageExpression ParsePower()
    {
        var left = TakeOperand();
        while (TryTake("**"))
        {
            var right = ParseFiltered();
            left = Above(new ArithmeticExpression(ArithmeticOperator.Power, left, right), left.Span.Start, left, right);
        }

        return left;
    }

    /// <summary>Factors in a row. Each level of precedence adds its own to one row, which is then worked off from the left.</summary>
    private struct Factors(LanguageExpression first)
    {
        private List<(ArithmeticOperator Kind, LanguageExpression Right)>? _others;

        public LanguageExpression First { get; } = first;

        public readonly IReadOnlyList<(ArithmeticOperator Kind, LanguageExpression Right)> Others => _others ?? [];

        public void Append(ArithmeticOperator kind, Factors factors)
        {
            _others ??= [];
            _others.Add((kind, factors.First));
            _others.AddRange(factors.Others);
        }
    }
}
