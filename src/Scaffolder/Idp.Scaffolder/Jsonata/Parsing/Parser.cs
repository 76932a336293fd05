using Idp.Scaffolder.Jsonata.Tree;
using Idp.Scaffolder.Templates.Language.Patterns;

namespace Idp.Scaffolder.Jsonata.Parsing;

/// <summary>Reads an expression by the binding powers of its operators. What it gives is not resolved yet.</summary>
internal sealed partial class Parser
{
    private const int FilterPower = 80;

    private readonly Lexer _lexer;
    private readonly Work _work;
    private Token _token;

    private Parser(string text, Work work)
    {
        _lexer = new Lexer(text);
        _work = work;
        _token = Read(afterValue: false);
    }

    /// <summary>Reads and resolves an expression.</summary>
    /// <exception cref="JsonataFault">The text is no expression.</exception>
    public static Node Parse(string text, Work work)
    {
        work.Step(text.Length / 8);
        var parser = new Parser(text, work);
        var node = parser.Expression(0);
        return parser._token.Kind == TokenKind.End
            ? Resolver.Resolve(node, work)
            : throw new JsonataFault("S0201").With("token", parser._token.Shown).At(parser._token.Position);
    }

    private static int Power(Token token) => token.Kind != TokenKind.Operator ? 0 : token.Text switch
    {
        "[" or "(" or "@" or "#" => FilterPower,
        "." => 75,
        "{" => 70,
        "*" or "/" or "%" => 60,
        "+" or "-" or "&" => 50,
        "=" or "!=" or "<" or "<=" or ">" or ">=" or "^" or "~>" or "in" or "?:" or "??" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => 10,
        _ => 0,
    };

    private Node Expression(int power)
    {
        _work.Enter();
        var token = Take(afterValue: true);
        var left = Prefix(token);
        while (power < Power(_token))
        {
            _work.Step();
            token = Take(afterValue: false);
            left = Infix(left, token);
        }

        _work.Leave();
        return left;
    }

    private Token Take(bool afterValue)
    {
        var token = _token;
        _token = Read(afterValue);
        return token;
    }

    private Token Read(bool afterValue)
    {
        var token = _lexer.Next(afterValue);
        return token.Is("!") || token.Is("~") ? throw new JsonataFault("S0204").With("token", token.Text).At(token.Position) : token;
    }

    private Token Expect(string symbol, bool afterValue = false) => _token.Is(symbol)
        ? Take(afterValue)
        : throw new JsonataFault(_token.Kind == TokenKind.End ? "S0203" : "S0202").With("token", _token.Shown).With("value", symbol).At(_token.Position);

    // Patterns are checked where they stand; the engine behind one is made when it is first used.
    private Node Pattern(Token token)
    {
        string flags = (string)token.Value!;
        if (token.Text.Length > _work.Limits.MaxPatternLength)
        {
            throw JsonataFault.Plain(
                $"The regular expression is longer than {nameof(Community.CommunityActionOptions)}.{nameof(Community.CommunityActionOptions.MaxPatternLength)} allows", token.Position);
        }

        if (flags.Distinct().Count() < flags.Length)
        {
            throw JsonataFault.Plain($"Invalid flags supplied to RegExp constructor '{flags}g'", token.Position);
        }

        var pattern = CompiledPattern.Compile(token.Text, flags + "g", _work.Limits.PatternTimeout, out string? problem)
            ?? throw JsonataFault.Plain($"Invalid regular expression: /{token.Text}/{flags}g: {problem}", token.Position);
        return new Node(NodeKind.Pattern, token.Position) { Pattern = pattern };
    }
}
