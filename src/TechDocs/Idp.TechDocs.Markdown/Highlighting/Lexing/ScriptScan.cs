namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>One reading of JavaScript or TypeScript. Used by one thread.</summary>
/// <param name="code">The text.</param>
/// <param name="isTyped">Whether it is TypeScript.</param>
internal sealed class ScriptScan(CodeScanner code, bool isTyped)
{
    // How deep expressions stand in templates; deeper ones are text.
    private const int MaxDepth = 8;

    // Longer ones are not looked for: so that lines of any length take linear time.
    private const int LongestName = 200;
    private const int LongestExpression = 1000;

    private int _depth;

    // Whether a slash would begin an expression, not divide.
    private bool _mayBeExpression = true;

    public void Run(int end)
    {
        if (code.At == 0 && code.StartsWith("#!"))
        {
            code.TakeTo(code.EndOfLine(), TokenClass.CommentHashbang);
        }

        while (code.At < end)
        {
            Piece(code.Current, end);
        }
    }

    private static bool IsName(char c) => Letters.IsWord(c) || c == '$';

    private void Piece(char c, int end)
    {
        if (char.IsWhiteSpace(c))
        {
            int stop = Math.Min(code.EndOf(char.IsWhiteSpace), end);
            _mayBeExpression |= code.Text.AsSpan(code.At, stop - code.At).Contains('\n');
            code.TakeTo(stop, TokenClass.Whitespace);
            return;
        }

        if (c == '/' && code.Peek(1) is '/' or '*')
        {
            bool isLine = code.Peek(1) == '/';
            code.TakeTo(Math.Min(isLine ? code.EndOfLine() : code.Behind("*/", 2), end), isLine ? TokenClass.CommentSingle : TokenClass.CommentMultiline);
            return;
        }

        if (c == '/' && _mayBeExpression && ExpressionEnd() is var expression and > 0)
        {
            code.TakeTo(expression, TokenClass.StringRegex);
            _mayBeExpression = false;
            return;
        }

        bool isSign = false;
        if (IsName(c) && !char.IsAsciiDigit(c))
        {
            isSign = Word();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(code.Peek(1))))
        {
            code.Take(c == '.' ? 1 : 0, TokenClass.NumberFloat);
            code.TakeNumber(TokenClass.NumberFloat, TokenClass.NumberFloat, "n");
        }
        else if (c is '"' or '\'')
        {
            code.TakeTo(Math.Min(code.QuoteEnd(c, staysInLine: false), end), c == '"' ? TokenClass.StringDouble : TokenClass.StringSingle);
        }
        else if (c == '`')
        {
            Template(end);
        }
        else if (c == '@' && isTyped && IsName(code.Peek(1)))
        {
            code.TakeTo(code.EndOf(IsName, 1), TokenClass.KeywordDeclaration);
        }
        else
        {
            isSign = Sign(c);
        }

        _mayBeExpression = isSign;
    }

    private bool Sign(char c)
    {
        bool isArrow = c == '=' && code.Peek(1) == '>';
        bool isOperator = !isArrow && "+-~?:<>=!*|&%^/\\".Contains(c, StringComparison.Ordinal);
        code.Take(isArrow ? 2 : 1, isOperator ? TokenClass.Operator : isArrow || "{}()[];,.".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation : TokenClass.Error);
        return isOperator || c is '{' or '(' or '[' or ';' or ',';
    }

    // True when an expression may follow.
    private bool Word()
    {
        int end = code.EndOf(IsName);
        if (isTyped && Annotation())
        {
            return false;
        }

        var kind = ScriptWords.KindOf(code.Text.AsSpan(code.At, end - code.At), isTyped);
        code.TakeTo(end, kind);
        return kind is TokenClass.Keyword or TokenClass.KeywordDeclaration or TokenClass.OperatorWord;
    }

    // name: type, where both are names, dots and question marks.
    private bool Annotation()
    {
        int end = code.EndOf(IsAnnotated, 0, LongestName);
        int colon = code.EndOf(char.IsWhiteSpace, end - code.At);
        if (colon >= code.Text.Length || code.Text[colon] != ':')
        {
            return false;
        }

        int type = code.EndOf(char.IsWhiteSpace, colon + 1 - code.At);
        int typeEnd = code.EndOf(IsAnnotated, type - code.At);
        if (typeEnd == type || IsOwn(code.Text.AsSpan(code.At, end - code.At)))
        {
            return false;
        }

        code.TakeTo(end, TokenClass.NameOther);
        code.TakeTo(colon, TokenClass.Whitespace);
        code.Take(1, TokenClass.Operator);
        code.TakeTo(type, TokenClass.Whitespace);
        code.TakeTo(typeEnd, TokenClass.KeywordType);
        return true;
    }

    private static bool IsAnnotated(char c) => Letters.IsWord(c) || c is '?' or '.' or '$';

    // Words that mean something to TypeScript before it looks for a type.
    private static bool IsOwn(ReadOnlySpan<char> word)
        => word is "abstract" or "implements" or "private" or "protected" or "public" or "readonly" or "enum" or "interface" or "override" or "declare" or "type" or "string" or "boolean" or "number";

    private void Template(int end)
    {
        code.Take(1, TokenClass.StringBacktick);
        while (code.At < end)
        {
            int length = code.Text.AsSpan(code.At, end - code.At).IndexOfAny('`', '\\', '$');
            code.TakeTo(length < 0 ? end : code.At + length, TokenClass.StringBacktick);
            if (code.Current == '`')
            {
                code.Take(1, TokenClass.StringBacktick);
                return;
            }

            if (code.Current == '$' && code.Peek(1) == '{' && _depth < MaxDepth)
            {
                Inside(end);
            }
            else
            {
                code.TakeTo(Math.Min(code.At + (code.Current == '\\' ? 2 : 1), end), TokenClass.StringBacktick);
            }
        }
    }

    // ${expression}
    private void Inside(int end)
    {
        _depth++;
        code.Take(2, TokenClass.StringInterpol);
        _mayBeExpression = true;
        while (code.At < end && code.Current != '}')
        {
            Piece(code.Current, end);
        }

        code.TakeTo(Math.Min(code.At + 1, end), TokenClass.StringInterpol);
        _depth--;
    }

    private int ExpressionEnd()
    {
        bool isInClass = false;
        for (int at = code.At + 1; at < code.Text.Length && at - code.At < LongestExpression && code.Text[at] != '\n'; at++)
        {
            char c = code.Text[at];
            if (c == '\\')
            {
                at++;
            }
            else if (c == '/' && !isInClass)
            {
                return at == code.At + 1 ? 0 : code.EndOf(static flag => "gimuysd".Contains(flag, StringComparison.Ordinal), at + 1 - code.At);
            }
            else
            {
                isInClass = (c == '[' || isInClass) && c != ']';
            }
        }

        return 0;
    }
}
