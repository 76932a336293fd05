namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>One reading of a shell's script, or of the piece of another text that is one. Used by one thread.</summary>
/// <param name="code">The text.</param>
/// <param name="end">Where the script ends.</param>
internal sealed class BashScan(CodeScanner code, int end)
{
    private static readonly WordSet Keywords = new("if fi else while in do done for then return function case select continue until esac elif");
    private static readonly WordSet Builtins = new(
        "alias bg bind break builtin caller cd command compgen complete declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let "
        + "local logout popd printf pushd pwd read readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset wait");

    // So often the end of a document is looked for in vain.
    private const int MaxFailures = 16;

    private int _failures;

    // What is open, the innermost last: the text, "${", "$(", "$((", a double quote, a backtick.
    private readonly Stack<char> _open = new();

    public void Run()
    {
        if (code.At == 0 && code.StartsWith("#!"))
        {
            code.TakeTo(Math.Min(code.EndOfLine(), end), TokenClass.CommentHashbang);
        }

        while (code.At < end)
        {
            switch (_open.Count == 0 ? '\0' : _open.Peek())
            {
                case '"':
                    Quoted();
                    break;
                case '{':
                    Braces();
                    break;
                default:
                    Piece(code.Current);
                    break;
            }
        }
    }

    private void Take(int length, TokenClass kind) => code.TakeTo(Math.Min(code.At + length, end), kind);

    private void TakeTo(int stop, TokenClass kind) => code.TakeTo(Math.Min(stop, end), kind);

    private void Piece(char c)
    {
        switch (c)
        {
            case '#':
                TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
                break;
            case '\\':
                Take(2, TokenClass.StringEscape);
                break;
            case '$':
                Variable();
                break;
            case ')' when _open.Count > 0 && _open.Peek() is '(' or 'm':
                Take(_open.Pop() == 'm' && code.Peek(1) == ')' ? 2 : 1, TokenClass.Keyword);
                break;
            case '`':
                Backtick();
                break;
            case '"':
                Take(1, TokenClass.StringDouble);
                _open.Push('"');
                break;
            case '\'':
                TakeTo(code.QuoteEnd('\'', staysInLine: false, escapes: false), TokenClass.StringSingle);
                break;
            case '<' when code.Peek(1) == '<':
                Document();
                break;
            case '&' or '|':
                bool isDouble = code.Peek(1) == c;
                Take(isDouble ? 2 : 1, isDouble ? TokenClass.Operator : TokenClass.Punctuation);
                break;
            case '[' or ']' or '{' or '}' or '(' or ')' or '=':
                Take(1, TokenClass.Operator);
                break;
            case ';':
                Take(1, TokenClass.Punctuation);
                break;
            case '+' or '-' or '*' or '/' or '%' or '^' when _open.Count > 0 && _open.Peek() == 'm':
                Take(1, TokenClass.Operator);
                break;
            default:
                if (char.IsWhiteSpace(c))
                {
                    TakeTo(code.EndOf(char.IsWhiteSpace), TokenClass.Whitespace);
                }
                else
                {
                    Word(c);
                }

                break;
        }
    }

    private void Backtick()
    {
        Take(1, TokenClass.StringBacktick);
        if (_open.Count > 0 && _open.Peek() == '`')
        {
            _open.Pop();
        }
        else
        {
            _open.Push('`');
        }
    }

    private void Variable()
    {
        char next = code.Peek(1);
        if (next == '(')
        {
            bool isMath = code.Peek(2) == '(';
            Take(isMath ? 3 : 2, TokenClass.Keyword);
            _open.Push(isMath ? 'm' : '(');
        }
        else if (next == '{')
        {
            Take(code.Peek(2) == '#' ? 3 : 2, TokenClass.StringInterpol);
            _open.Push('{');
        }
        else if (char.IsAsciiLetter(next) || next == '_')
        {
            TakeTo(code.WordEnd(1), TokenClass.NameVariable);
        }
        else if (char.IsAsciiDigit(next))
        {
            TakeTo(code.EndOf(char.IsAsciiDigit, 1), TokenClass.NameVariable);
        }
        else if (next is '#' or '$' or '?' or '!' or '*' or '@' or '-')
        {
            Take(2, TokenClass.NameVariable);
        }
        else if (next == '\'' && !(_open.Count > 0 && _open.Peek() == '"'))
        {
            Take(1, TokenClass.StringSingle);
            TakeTo(code.QuoteEnd('\'', staysInLine: false), TokenClass.StringSingle);
        }
        else
        {
            Take(1, TokenClass.Text);
        }
    }

    private void Quoted()
    {
        if (code.Current == '"')
        {
            _open.Pop();
            Take(1, TokenClass.StringDouble);
        }
        else if (code.Current == '$')
        {
            Variable();
        }
        else if (code.Current == '\\')
        {
            Take(2, TokenClass.StringDouble);
        }
        else
        {
            int length = code.Rest.IndexOfAny('"', '$', '\\');
            TakeTo(length < 0 ? end : code.At + length, TokenClass.StringDouble);
        }
    }

    private void Braces()
    {
        char c = code.Current;
        if (c == '}')
        {
            _open.Pop();
            Take(1, TokenClass.StringInterpol);
        }
        else if (c == ':')
        {
            bool isDefault = code.Peek(1) == '-';
            Take(isDefault ? 2 : 1, isDefault ? TokenClass.Keyword : TokenClass.Punctuation);
        }
        else if (Letters.IsWord(c))
        {
            TakeTo(code.WordEnd(), TokenClass.NameVariable);
        }
        else if (c is '"' or '\'' or '`' or '$' or '\\')
        {
            Piece(c);
        }
        else
        {
            TakeTo(code.EndOf(static part => part is not ('}' or ':' or '"' or '\'' or '`' or '$' or '\\') && !Letters.IsWord(part)), TokenClass.Punctuation);
        }
    }

    // A document up to a line that is its name; without one, signs.
    private void Document()
    {
        if (code.Peek(2) == '<')
        {
            Take(3, TokenClass.Operator);
            return;
        }

        int name = code.EndOf(static c => c is ' ' or '\'' or '\\' or '-', 2);
        int nameEnd = code.WordEnd(name - code.At);
        string word = code.Text[name..nameEnd];
        int close = word.Length == 0 || _failures > MaxFailures ? -1 : code.Text.IndexOf(word, Math.Min(nameEnd + 1, code.Text.Length), StringComparison.Ordinal);
        if (close < 0 || close >= end)
        {
            _failures++;
            Take(2, TokenClass.Text);
            return;
        }

        TakeTo(close + word.Length, TokenClass.String);
    }

    private void Word(char c)
    {
        int stop = code.WordEnd();
        bool isStart = !Letters.IsWord(code.Peek(-1));
        if (stop > code.At && isStart)
        {
            var word = code.Text.AsSpan(code.At, stop - code.At);
            char behind = stop < end ? code.Text[stop] : ' ';
            int space = code.EndOf(Letters.IsSpace, stop - code.At);
            if (Keywords.Contains(word) && (char.IsWhiteSpace(behind) || !Letters.IsWord(behind)))
            {
                TakeTo(stop, TokenClass.Keyword);
                return;
            }

            if (Builtins.Contains(word) && (char.IsWhiteSpace(behind) || behind is ')' or '`'))
            {
                TakeTo(stop, TokenClass.NameBuiltin);
                return;
            }

            if (space < end && (code.Text[space] == '=' || (code.Text[space] == '+' && space + 1 < end && code.Text[space + 1] == '=')))
            {
                TakeTo(stop, TokenClass.NameVariable);
                TakeTo(space, TokenClass.Whitespace);
                TakeTo(code.Text[space] == '=' ? space + 1 : space + 2, TokenClass.Operator);
                return;
            }

            if (char.IsAsciiDigit(c) && code.EndOf(char.IsAsciiDigit) == stop)
            {
                TakeTo(stop, TokenClass.Number);
                return;
            }
        }

        int text = code.EndOf(static part => !char.IsWhiteSpace(part) && !"=[]{}()$\"'`\\<&|;".Contains(part, StringComparison.Ordinal));
        TakeTo(Math.Max(text, code.At + 1), TokenClass.Text);
    }
}
