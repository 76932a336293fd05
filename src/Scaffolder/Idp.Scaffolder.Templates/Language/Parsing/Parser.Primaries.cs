using System.Globalization;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Patterns;
using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Parsing;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    private LanguageExpression ParseFiltered()
    {
        var value = ParseUnary();
        while (TryTake("|"))
        {
            var (name, span) = ParseDottedName("the name of a filter");
            var arguments = TryTake("(") ? ParseArguments() : Arguments.None;
            value = Above(new FilterExpression(value, name, arguments) { NameSpan = span }, value.Span.Start, [value, .. arguments.Items]);
        }

        return value;
    }

    private (string Name, SourceSpan Span) ParseDottedName(string what)
    {
        int start = Current.Start;
        string name = TakeFilterName(what);
        while (TryTake("."))
        {
            name = $"{name}.{TakeFilterName(what)}";
        }

        return (name, Span(start, _tokens[_at - 1].Stop));
    }

    private string TakeFilterName(string what)
    {
        var token = Current.Kind == TokenKind.Name ? Take() : throw Unexpected(what);
        RefuseReserved(token.Text, token);
        return token.Text;
    }

    private LanguageExpression ParseUnary()
    {
        var start = Here;
        bool isMinus = Current.Is("-");
        if (!isMinus && !Current.Is("+"))
        {
            return ParsePostfix();
        }

        var sign = Take();
        if (Current.Is(sign.Text))
        {
            throw Fault($"'{sign.Text}{sign.Text}' is no operator", sign.Start, Current.Stop);
        }

        Enter();
        var operand = ParseUnary();
        Leave();
        return Above(isMinus ? new NegateExpression(operand) : new NumberExpression(operand), start, operand);
    }

    private LanguageExpression ParsePostfix()
    {
        var value = ParsePrimary();
        while (Current.Kind == TokenKind.Sign)
        {
            var start = value.Span.Start;
            if (TryTake("."))
            {
                var member = Current.Kind == TokenKind.Name ? Take() : throw Unexpected("the name of a member");
                value = Member(value, start, member.Text, member);
            }
            else if (TryTake("["))
            {
                value = ParseIndex(value, start);
            }
            else if (TryTake("("))
            {
                var arguments = ParseArguments();
                _mayChangeScope |= Unguarded(value) is IndexExpression;
                value = SuperOf(value) ?? Above(new CallExpression(value, arguments), start, [value, .. arguments.Items]);
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private LanguageExpression Member(LanguageExpression target, TextPosition start, string name, Token token)
    {
        RefuseReserved(name, token);
        _mayChangeScope |= Members.CanChange(name);
        return Above(new MemberExpression(target, name), start, target);
    }

    private LanguageExpression ParseIndex(LanguageExpression target, TextPosition start)
    {
        var first = Current;
        var index = Current.Is(":") ? null : ParseExpression();
        if (!TryTake(":"))
        {
            TakeSign("]");
            return index is LiteralExpression { Literal: string name }
                ? Member(target, start, name, first)
                : Above(new IndexExpression(target, index!), start, target, index);
        }

        var stop = Current.Is(":") || Current.Is("]") ? null : ParseExpression();
        var step = TryTake(":") && !Current.Is("]") ? ParseExpression() : null;
        TakeSign("]");
        return Above(new SliceExpression(target, index, stop, step), start, target, index, stop, step);
    }

    // In a block, super() is the output of the block that it replaces, which runs first.
    private LocalExpression? SuperOf(LanguageExpression callee)
    {
        if (_block is null || callee is not NameExpression { Name: "super" })
        {
            return null;
        }

        _block.SuperPlace ??= _block.Plan.Places++;
        return ReferenceEquals(_binding.Plan, _block.Plan) ? new LocalExpression("super", _block.SuperPlace.Value, 0) { Span = callee.Span } : null;
    }

    private LanguageExpression ParsePrimary()
    {
        var token = Current;
        var start = Here;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _at++;
                return Above(new LiteralExpression(Box.Of(double.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))), start);
            case TokenKind.Text:
                _at++;
                return Above(new LiteralExpression(token.Text), start);
            case TokenKind.Pattern:
                _at++;
                return Above(ParsePattern(token), start);
            case TokenKind.Name:
                _at++;
                return Above(NamedBy(token), start);
            case TokenKind.Sign when token.Text is "(" or "[" or "{":
                _at++;
                Enter();
                var container = token.Text == "{" ? ParseMap(start) : ParseItems(token, start);
                Leave();
                return container;
            default:
                throw Unexpected("a value");
        }
    }

    private LanguageExpression NamedBy(Token token)
    {
        RefuseReserved(token.Text, token);
        return token.Text switch
        {
            "true" => new LiteralExpression(Box.True),
            "false" => new LiteralExpression(Box.False),
            "none" or "null" => new LiteralExpression(null),
            _ => _binding.Find(token.Text) ?? (LanguageExpression)new NameExpression(token.Text),
        };
    }

    private PatternExpression ParsePattern(Token token)
    {
        int slash = token.Text.LastIndexOf('/');
        string source = token.Text[2..slash], flags = token.Text[(slash + 1)..];
        if (source.Length > _options.Limits.MaxPatternLength)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxPatternLength), _options.Limits.MaxPatternLength);
        }

        if (flags.Distinct().Count() < flags.Length)
        {
            throw Fault("a flag of the regular expression occurs twice", token);
        }

        var pattern = CompiledPattern.Compile(source, flags, _options.Limits.PatternTimeout, out string? problem);
        return pattern is null ? throw Fault($"the regular expression is wrong: {problem}", token) : new PatternExpression(pattern);
    }

    private LanguageExpression ParseItems(Token open, TextPosition start)
    {
        string close = open.Text == "(" ? ")" : "]";
        var items = new List<LanguageExpression>();
        if (!TryTake(close))
        {
            do
            {
                items.Add(ParseExpression());
            }
            while (TryTake(","));

            TakeSign(close);
        }
        else if (open.Text == "(")
        {
            throw Fault("the parentheses are empty", open);
        }

        LanguageExpression[] all = [.. items];
        return Above(open.Text == "(" ? new GroupExpression(all) : new ListExpression(all), start, all);
    }

    private LanguageExpression ParseMap(TextPosition start)
    {
        var entries = new List<(string, LanguageExpression)>();
        if (!TryTake("}"))
        {
            do
            {
                var key = Current.Kind == TokenKind.Text ? Take() : TakeName("a key: a name or a string");
                RefuseReserved(key.Text, key);
                TakeSign(":");
                entries.Add((key.Text, ParseExpression()));
            }
            while (TryTake(","));

            TakeSign("}");
        }

        return Above(new MapExpression([.. entries], isKeywords: false), start, [.. entries.Select(static entry => entry.Item2)]);
    }

    /// <summary>Reads arguments behind the parenthesis.</summary>
    private Arguments ParseArguments()
    {
        if (TryTake(")"))
        {
            return Arguments.None;
        }

        var start = Here;
        var positional = new List<LanguageExpression>();
        List<(string, LanguageExpression)>? named = null;
        Enter();
        do
        {
            if (Current.Kind == TokenKind.Name && Ahead.Is("="))
            {
                string name = TakeFilterName("the name of an argument");
                _at++;
                (named ??= []).Add((name, ParseExpression()));
            }
            else
            {
                positional.Add(ParseExpression());
            }
        }
        while (TryTake(","));

        Leave();
        TakeSign(")");
        if (named is not null)
        {
            positional.Add(Above(new MapExpression([.. named], isKeywords: true), start, [.. named.Select(static entry => entry.Item2)]));
        }

        return new Arguments([.. positional]);
    }

    private void RefuseReserved(string name, Token token)
    {
        if (JsKey.IsReserved(name) && _syntax.Profile == TemplateProfile.Backstage)
        {
            throw Fault($"'{name}' is reserved", token);
        }
    }
}
