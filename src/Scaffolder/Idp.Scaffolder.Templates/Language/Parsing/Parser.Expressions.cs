using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Parsing;

// The levels of precedence, from the loosest. Upstream writes JavaScript without parentheses, so that JavaScript's own precedence
// rules between comparisons, within sums and within products, and 'not' takes only what is next to it; this follows the outcome.
internal sealed partial class Parser
{
    private LanguageExpression ParseExpression()
    {
        Enter();
        var start = Here;
        var value = ParseOr();
        if (TryTakeName("if"))
        {
            var condition = ParseOr();
            var otherwise = TryTakeName("else") ? ParseOr() : null;
            value = Above(new ChoiceExpression(condition, value, otherwise), start, condition, value, otherwise);
        }

        Leave();
        return value;
    }

    private LanguageExpression ParseOr()
    {
        var left = ParseAnd();
        while (TryTakeName("or"))
        {
            var right = ParseAnd();
            left = Above(new OrExpression(left, right), left.Span.Start, left, right);
        }

        return left;
    }

    private LanguageExpression ParseAnd()
    {
        var left = ParseNot();
        while (TryTakeName("and"))
        {
            var right = ParseNot();
            left = Above(new AndExpression(left, right), left.Span.Start, left, right);
        }

        return left;
    }

    private LanguageExpression ParseNot()
    {
        var start = Here;
        if (!TryTakeName("not"))
        {
            var operand = ParseFiltered();
            if (EndsOperand(Current))
            {
                return operand;
            }

            _operand = operand;
            return ParseIn();
        }

        Enter();
        var negated = ParseNot();
        Leave();
        return Negations.Of(negated, node => Above(node, start, ((NotExpression)node).Operand));
    }

    // Most expressions are one operand, so the ten levels below 'not' begin with one that is read already, if they begin at all.
    private static bool EndsOperand(Token token)
        => token.Kind == TokenKind.End || (token.Kind == TokenKind.Sign && token.Text is ")" or "," or "]" or "}" or ":");

    private LanguageExpression TakeOperand()
    {
        var operand = _operand ?? ParseFiltered();
        _operand = null;
        return operand;
    }

    private LanguageExpression ParseIn()
    {
        var left = ParseIs();
        while (true)
        {
            bool isNegated = Current.IsName("not") && Ahead.IsName("in");
            _at += isNegated ? 1 : 0;
            if (!TryTakeName("in"))
            {
                return left;
            }

            var right = ParseIs();
            left = Above(new InExpression(left, right), left.Span.Start, left, right);
            left = isNegated ? Above(new NotExpression(left), left.Span.Start, left) : left;
        }
    }

    private LanguageExpression ParseIs()
    {
        var left = ParseEquality();
        if (!TryTakeName("is"))
        {
            return left;
        }

        bool isNegated = TryTakeName("not");
        var name = Current;
        var right = ParseEquality();
        var (test, arguments) = TestOf(Unguarded(right));
        var expression = Above(
            new TestExpression(left, test, arguments) { NameSpan = Span(name.Start, name.Stop) }, left.Span.Start, [left, .. arguments.Items]);
        return isNegated ? Above(new NotExpression(expression), left.Span.Start, expression) : expression;
    }

    // The test's name is read off whatever expression stands there; where there is none, it is called undefined.
    private static (string Name, Arguments Arguments) TestOf(LanguageExpression right) => right switch
    {
        CallExpression call => (TestNameOf(call.Target), call.Arguments),
        FilterExpression filter => (filter.Name, new Arguments([filter.Input, .. filter.Arguments.Items])),
        _ => (TestNameOf(right), Arguments.None),
    };

    private static string TestNameOf(LanguageExpression expression) => Unguarded(expression) switch
    {
        NameExpression name => name.Name,
        LocalExpression local => local.Name,
        LiteralExpression { Literal: string text } => text,
        LiteralExpression { Literal: null } => "null",
        LiteralExpression { Literal: bool truth } => truth ? "true" : "false",
        LiteralExpression { Literal: double number } => Yaml.JsNumber.ToText(number),
        _ => "undefined",
    };

    private LanguageExpression ParseEquality()
    {
        var left = ParseRelation();
        while (EqualityOf(Current) is { } kind)
        {
            _at++;
            var right = ParseRelation();
            left = Above(new CompareExpression(kind, left, right), left.Span.Start, left, right);
        }

        return left;
    }

    private LanguageExpression ParseRelation()
    {
        var left = ParseSum();
        while (RelationOf(Current) is { } kind)
        {
            _at++;
            var right = ParseSum();
            left = Above(new CompareExpression(kind, left, right), left.Span.Start, left, right);
        }

        return left;
    }

    private static CompareOperator? EqualityOf(Token token) => token.Kind != TokenKind.Sign ? null : token.Text switch
    {
        "==" => CompareOperator.Equal,
        "!=" => CompareOperator.NotEqual,
        "===" => CompareOperator.Same,
        "!==" => CompareOperator.NotSame,
        _ => null,
    };

    private static CompareOperator? RelationOf(Token token) => token.Kind != TokenKind.Sign ? null : token.Text switch
    {
        "<" => CompareOperator.Less,
        "<=" => CompareOperator.LessOrEqual,
        ">" => CompareOperator.Greater,
        ">=" => CompareOperator.GreaterOrEqual,
        _ => null,
    };

    private LanguageExpression ParseSum()
    {
        var left = ParseProduct();
        while (Current.Kind == TokenKind.Sign && Current.Text is "+" or "-" or "~")
        {
            string sign = Take().Text;
            var right = ParseProduct();
            left = Above(
                sign switch
                {
                    "+" => new AddExpression(left, right),
                    "~" => new ConcatenateExpression(left, right),
                    _ => new ArithmeticExpression(ArithmeticOperator.Subtract, left, right),
                },
                left.Span.Start,
                left,
                right);
        }

        return left;
    }
}
