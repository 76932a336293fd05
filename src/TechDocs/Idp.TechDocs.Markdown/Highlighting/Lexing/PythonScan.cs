using System.Buffers;

namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>One reading of Python. Used by one thread.</summary>
internal sealed partial class PythonScan(CodeScanner code)
{
    // How deep expressions stand in texts; deeper ones are text.
    private const int MaxDepth = 8;

    private static readonly SearchValues<char> Prefixes = SearchValues.Create("rRbBuUfF");

    private int _depth;

    public void Run(int end)
    {
        while (code.At < end)
        {
            Piece(code.Current, end);
        }
    }

    private void Piece(char c, int end)
    {
        if (Letters.IsNameStart(c))
        {
            Word();
        }
        else if (c is '"' or '\'')
        {
            Quoted("");
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(code.Peek(1))))
        {
            code.TakeNumber(TokenClass.NumberInteger, TokenClass.NumberFloat);
            code.TakeTo(code.EndOf(char.IsAsciiDigit, c == '.' && code.Current == '.' ? 1 : 0), TokenClass.NumberFloat);
        }
        else if (c == '#')
        {
            code.TakeTo(Math.Min(code.EndOfLine(), end), code.At == 0 && code.Peek(1) == '!' ? TokenClass.CommentHashbang : TokenClass.CommentSingle);
        }
        else if (c == '@' && Letters.IsNameStart(code.Peek(1)))
        {
            code.TakeTo(code.WordEnd(1), TokenClass.NameDecorator);
        }
        else if (char.IsWhiteSpace(c))
        {
            bool isFirst = code.IsAtLineStart();
            int stop = c == '\n' ? code.At + 1 : code.EndOf(static part => char.IsWhiteSpace(part) && part != '\n');
            code.TakeTo(stop, c == '\n' || (isFirst && IsLongQuote(stop)) ? TokenClass.Whitespace : TokenClass.Text);
        }
        else
        {
            code.Take(1, c == '\\' ? TokenClass.Text
                : "-~+/*%=<>&^|.@!".Contains(c, StringComparison.Ordinal) ? TokenClass.Operator
                : "]{}:(),;[".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation
                : TokenClass.Error);
        }
    }

    private bool IsLongQuote(int at)
        => code.Text.AsSpan(at) is var rest && (rest.StartsWith("\"\"\"") || rest.StartsWith("'''"));

    private void Word()
    {
        int end = code.WordEnd();
        var word = code.Text.AsSpan(code.At, end - code.At);
        char behind = end < code.Text.Length ? code.Text[end] : '\0';
        bool isMember = code.Peek(-1) == '.';
        if (behind is '"' or '\'' && word.Length <= 2 && word.IndexOfAnyExcept(Prefixes) < 0)
        {
            Quoted(word.ToString());
        }
        else if (char.IsWhiteSpace(behind) && word is "def" or "class")
        {
            Definition(word is "class", end);
        }
        else if (char.IsWhiteSpace(behind) && word is "from" or "import")
        {
            Import(word is "from", end);
        }
        else if (word is "match" or "case" && IsPattern(end))
        {
            code.TakeTo(end, TokenClass.Keyword);
        }
        else
        {
            code.TakeTo(end, KindOf(word, isMember));
        }
    }

    private static TokenClass KindOf(ReadOnlySpan<char> word, bool isMember)
        => PythonWords.Keywords.Contains(word) ? TokenClass.Keyword
            : PythonWords.Constants.Contains(word) ? TokenClass.KeywordConstant
            : PythonWords.Operators.Contains(word) ? TokenClass.OperatorWord
            : word.StartsWith("__") && word.EndsWith("__") ? PythonWords.Magic(word)
            : isMember ? TokenClass.Name
            : PythonWords.Builtins.Contains(word) ? TokenClass.NameBuiltin
            : word is "self" or "cls" or "Ellipsis" or "NotImplemented" ? TokenClass.NameBuiltinPseudo
            : PythonWords.Exceptions.Contains(word) ? TokenClass.NameException
            : TokenClass.Name;

    // "match" and "case" at the beginning of a line, and an expression behind.
    private bool IsPattern(int end)
    {
        int next = code.SpaceEnd(end - code.At);
        return code.IsFirstInLine() && next > end && next < code.Text.Length
            && !":,;=^&|@~)]}\n".Contains(code.Text[next], StringComparison.Ordinal);
    }

    private void Definition(bool isClass, int end)
    {
        code.TakeTo(end, TokenClass.Keyword);
        code.TakeTo(code.EndOf(char.IsWhiteSpace), TokenClass.Text);
        int nameEnd = code.WordEnd();
        var name = code.Text.AsSpan(code.At, nameEnd - code.At);
        code.TakeTo(nameEnd, isClass ? TokenClass.NameClass
            : name.StartsWith("__") && name.EndsWith("__") && PythonWords.Magic(name) == TokenClass.NameFunctionMagic ? TokenClass.NameFunctionMagic
            : TokenClass.NameFunction);
    }

    private void Import(bool isFrom, int end)
    {
        code.TakeTo(end, TokenClass.KeywordNamespace);
        code.TakeTo(code.EndOf(char.IsWhiteSpace), TokenClass.Text);
        while (!code.IsAtEnd)
        {
            int next = code.EndOf(Letters.IsSpace);
            int word = code.WordEnd(next - code.At);
            var text = code.Text.AsSpan(next, word - next);
            if (next > code.At && (isFrom ? text is "import" : text is "as"))
            {
                code.TakeTo(next, TokenClass.Text);
                code.TakeTo(word, isFrom ? TokenClass.KeywordNamespace : TokenClass.Keyword);
                if (isFrom)
                {
                    return;
                }

                code.TakeTo(code.SpaceEnd(), TokenClass.Text);
            }
            else if (next == code.At && text.Length > 0 && Letters.IsNameStart(text[0]))
            {
                code.TakeTo(word, text is "None" ? TokenClass.NameBuiltinPseudo : TokenClass.NameNamespace);
            }
            else if (code.Current == '.')
            {
                code.Take(1, TokenClass.NameNamespace);
            }
            else if (!isFrom && next < code.Text.Length && code.Text[next] == ',')
            {
                code.TakeTo(next, TokenClass.Text);
                code.Take(1, TokenClass.Operator);
                code.TakeTo(code.EndOf(char.IsWhiteSpace), TokenClass.Text);
            }
            else
            {
                return;
            }
        }
    }
}
