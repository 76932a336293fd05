using Idp.Scaffolder.Templates.Language.Tree;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

internal sealed partial class Parser
{
    private Token Current => _tokens[_at];

    private Token Ahead => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    private Token Take() => Current.Kind == TokenKind.End ? Current : _tokens[_at++];

    private bool TryTake(string sign)
    {
        if (!Current.Is(sign))
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool TryTakeName(string name)
    {
        if (!Current.IsName(name))
        {
            return false;
        }

        _at++;
        return true;
    }

    private void TakeSign(string sign)
    {
        if (!TryTake(sign))
        {
            throw Unexpected($"'{sign}'");
        }
    }

    private Token TakeName(string what)
        => Current.Kind == TokenKind.Name && Current.Text is not ("true" or "false" or "none" or "null") ? Take() : throw Unexpected(what);

    private void TakeWord(string word)
    {
        if (!TryTakeName(word))
        {
            throw Unexpected($"'{word}'");
        }
    }

    /// <summary>Asks for the end of the tag.</summary>
    private void TakeEnd(string end = "%}")
    {
        if (Current.Kind != TokenKind.End || !ReferenceEquals(Current.Text, end))
        {
            throw Unexpected($"'{end}'");
        }
    }

    private TemplateFault Unexpected(string expected)
        => Fault($"{expected} is expected instead of '{Shorten(_source[Current.Start..Current.Stop])}'", Current);

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");

    /// <summary>Gives a node its place.</summary>
    private T At<T>(T node, int start, int stop)
        where T : ScriptNode
    {
        CountNode();
        node.Span = Span(start, stop);
        return node;
    }

    /// <summary>Gives a node its place and height; a deep one gets a guard around it.</summary>
    private LanguageExpression Above(LanguageExpression node, TextPosition start, params ReadOnlySpan<LanguageExpression?> parts)
    {
        CountNode();
        node.Span = new SourceSpan("", start, _positions.Of(_tokens[Math.Max(_at - 1, 0)].Stop));
        int height = 0;
        foreach (var part in parts)
        {
            height = Math.Max(height, part?.Height ?? 0);
        }

        node.Height = height + 1;
        if (node.Height > _options.Limits.MaxDepth)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxDepth), _options.Limits.MaxDepth);
        }

        return node.Height % GuardExpression.Interval == 0
            ? new GuardExpression(node) { Height = node.Height + 1, Span = node.Span }
            : node;
    }

    private TextPosition Here => _positions.Of(Current.Start);
}
