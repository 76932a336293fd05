using System.Buffers;
using System.Runtime.CompilerServices;
using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>Reads a text into a tree. One instance per text; stops at the first fault.</summary>
internal sealed partial class Parser
{
    private static readonly SearchValues<string> DollarMarks = SearchValues.Create(["${{", "{%", "{#", "#}"], StringComparison.Ordinal);
    private static readonly SearchValues<string> PlainMarks = SearchValues.Create(["{{", "{%", "{#", "#}"], StringComparison.Ordinal);

    private readonly string _source;
    private readonly TemplateSyntax _syntax;
    private readonly ParserOptions _options;
    private readonly Lexer _lexer;
    private readonly LinePositions _positions;
    private readonly List<Token> _tokens = new(16);
    private readonly List<Token> _tags = [];
    private readonly List<BlockDefinition> _blocks = [];
    private readonly FunctionPlan _root = new();
    private readonly string _valueStart;
    private Binding _binding;
    private BlockDefinition? _block;
    private LanguageExpression? _operand;
    private int _at;
    private int _next;
    private int _rawEnd = -1;
    private int _depth;
    private int _nodes;
    private bool _mayChangeScope;

    private Parser(string source, TemplateSyntax syntax, ParserOptions options)
    {
        _source = source;
        _syntax = syntax;
        _options = options;
        _lexer = new Lexer(source, syntax.Profile == TemplateProfile.Nunjucks3);
        _positions = new LinePositions(source);
        _binding = new Binding(_root, null);
        _valueStart = HasPlainMarks(syntax) ? "{{" : "${{";
    }

    /// <summary>Whether a text may hold anything but itself.</summary>
    public static bool HasMarks(string text, TemplateSyntax syntax)
        => text.AsSpan().ContainsAny(HasPlainMarks(syntax) ? PlainMarks : DollarMarks);

    public static ParsedText Parse(string source, TemplateSyntax syntax, ParserOptions options, string? name = null)
    {
        if (source.Length > options.Limits.MaxSourceLength)
        {
            return new ParsedText(source, syntax) { Fault = TemplateFault.Beyond(nameof(TemplateLimits.MaxSourceLength), options.Limits.MaxSourceLength), Name = name };
        }

        try
        {
            return new Parser(source, syntax, options).Parse(name);
        }
        catch (TemplateFault fault)
        {
            return new ParsedText(source, syntax) { Fault = fault, Name = name };
        }
    }

    private static bool HasPlainMarks(TemplateSyntax syntax) => syntax.CookiecutterCompat || syntax.Profile == TemplateProfile.Nunjucks3;

    private ParsedText Parse(string? name)
    {
        var body = ParseBody([]);
        var statements = body.Statements;
        return new ParsedText(_source, _syntax)
        {
            Name = name,
            Page = new ScriptPage { Body = body, Span = Span(0, _source.Length) },
            Root = _root,
            Blocks = [.. _blocks],
            Tags = [.. _tags],
            MayChangeScope = _mayChangeScope,
            Sole = statements.Count == 1 && statements[0] is ScriptExpressionStatement sole ? (LanguageExpression)sole.Expression! : null,
            IsPlain = statements.Count == 0 || (statements.Count == 1 && statements[0] is ScriptRawStatement raw && raw.Text.Length == _source.Length),
        };
    }

    /// <summary>Reads statements up to a tag that ends them; that tag's tokens are then the current ones.</summary>
    private ScriptBlockStatement ParseBody(ReadOnlySpan<string> stops)
    {
        Enter();
        int start = _next;
        var body = new ScriptBlockStatement();
        while (true)
        {
            int mark = FindMark();
            if (mark < 0)
            {
                AddText(body, _next, _source.Length);
                _next = _source.Length;
                if (stops.Length > 0)
                {
                    throw Fault($"'{stops[^1]}' is missing for a tag that is open", _source.Length, _source.Length);
                }

                break;
            }

            if (ParseMarked(body, mark, stops))
            {
                break;
            }
        }

        body.Span = Span(start, _next);
        Leave();
        return body;
    }

    private int FindMark()
    {
        int mark = _source.AsSpan(_next).IndexOfAny(_valueStart.Length == 2 ? PlainMarks : DollarMarks);
        return mark < 0 ? -1 : _next + mark;
    }

    /// <summary>Reads the text before a mark and what the mark starts.</summary>
    /// <returns>Whether it is a tag that ends the body.</returns>
    private bool ParseMarked(ScriptBlockStatement body, int mark, ReadOnlySpan<string> stops)
    {
        bool isValue = _source.AsSpan(mark).StartsWith(_valueStart, StringComparison.Ordinal);
        if (!isValue && _source[mark] == '#')
        {
            throw Fault("a comment ends here that never started", mark, mark + 2);
        }

        bool isTag = !isValue && _source[mark + 1] == '%';
        int inside = mark + (isValue ? _valueStart.Length : 2);
        int textEnd = isTag && _syntax.LstripBlocks ? BeforeIndent(mark) : mark;
        if (inside < _source.Length && _source[inside] == '-')
        {
            inside++;
            textEnd = _next + JsSpace.TrimEnd(_source.AsSpan(_next, mark - _next)).Length;
            TrimRawBefore(textEnd, body);
        }

        AddText(body, _next, textEnd);
        if (!isValue && !isTag)
        {
            SkipComment(mark, inside);
            return false;
        }

        ReadTag(inside, isTag);
        return isTag ? ParseTag(body, stops) : AddValue(body, mark);
    }

    private bool AddValue(ScriptBlockStatement body, int mark)
    {
        var value = ParseExpression();
        TakeEnd("}}");
        Add(body, new ScriptExpressionStatement { Expression = value, Span = Span(mark, _next) });
        return false;
    }

    private void SkipComment(int mark, int inside)
    {
        int end = _source.AsSpan(inside).IndexOf("#}");
        if (end < 0)
        {
            throw Fault("the comment has no end", mark, _source.Length);
        }

        _next = inside + end + 2;
        if (_source[inside + end - 1] == '-' && end > 0)
        {
            SkipSpace();
        }
    }

    /// <summary>Makes the tokens of a tag the current ones, and goes behind it with what the tag says of white space.</summary>
    private void ReadTag(int inside, bool isTag)
    {
        _next = _lexer.Read(inside, _tokens);
        _at = 0;
        var end = _tokens[^1];
        if (isTag && _syntax.TrimBlocks)
        {
            _next += _source.AsSpan(_next) switch
            {
                ['\n', ..] => 1,
                ['\r', '\n', ..] => 2,
                _ => 0,
            };
        }

        if (end.Stop - end.Start == 3)
        {
            SkipSpace();
        }
    }

    private void SkipSpace() => _next = _source.Length - JsSpace.TrimStart(_source.AsSpan(_next)).Length;

    private int BeforeIndent(int mark)
    {
        int start = mark;
        while (start > _next && _source[start - 1] != '\n' && JsSpace.Is(_source[start - 1]))
        {
            start--;
        }

        return start == 0 || _source[start - 1] == '\n' ? start : mark;
    }

    private void AddText(ScriptBlockStatement body, int start, int end)
    {
        if (end > start)
        {
            Add(body, new ScriptRawStatement { Text = new ScriptStringSlice(_source, start, end - start), Span = Span(start, end) });
        }
    }

    private void Add(ScriptBlockStatement body, ScriptStatement statement)
    {
        CountNode();
        body.Statements.Add(statement);
    }

    private void CountNode()
    {
        if (++_nodes > _options.Limits.MaxNodes)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxNodes), _options.Limits.MaxNodes);
        }
    }

    private void Enter()
    {
        if (++_depth > _options.Limits.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxDepth), _options.Limits.MaxDepth);
        }
    }

    private void Leave() => _depth--;

    private SourceSpan Span(int start, int end) => new("", _positions.Of(start), _positions.Of(end));

    private static TemplateFault Fault(string what, int start, int stop)
        => new(LanguageFaults.Syntax, what) { Place = (start, stop) };

    private static TemplateFault Fault(string what, Token token) => Fault(what, token.Start, token.Stop);
}
