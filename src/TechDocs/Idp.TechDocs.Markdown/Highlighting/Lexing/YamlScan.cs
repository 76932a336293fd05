using System.Buffers;

namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>One reading of YAML: what a text is depends on what surrounds it. Used by one thread.</summary>
internal sealed partial class YamlScan(CodeScanner code)
{
    private static readonly SearchValues<char> HeaderSigns = SearchValues.Create("+-0123456789");

    // The indent of what was last opened; -1 at the top.
    private int _indent = -1;

    // Whether plain text goes on in lines that are indented further.
    private bool _continues;

    private int _lineStart;

    // How many brackets and braces are open.
    private int _depth;

    // Whether a key was read in the line: then a colon in plain text is text.
    private bool _isBehindKey;

    public void Run()
    {
        while (!code.IsAtEnd)
        {
            if (code.IsAtLineStart() && _depth == 0)
            {
                LineStart();
            }
            else if (code.Current == '\n')
            {
                code.Take(1, TokenClass.Whitespace);
                _isBehindKey = false;
            }
            else if (Letters.IsSpace(code.Current))
            {
                code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
            }
            else
            {
                Piece(code.Current);
            }
        }
    }

    private void LineStart()
    {
        _isBehindKey = false;
        _lineStart = code.At;
        int end = code.EndOfLine();
        var line = code.Text.AsSpan(code.At, end - code.At);
        if (line.StartsWith('%'))
        {
            Directive(end);
            return;
        }

        if (line.StartsWith("---") || line.StartsWith("..."))
        {
            code.Take(3, TokenClass.NameNamespace);
            _indent = -1;
            _continues = false;
            return;
        }

        int space = line.IndexOfAnyExcept(' ');
        if (space < 0)
        {
            code.TakeTo(end, TokenClass.Whitespace);
            code.Take(1, TokenClass.Whitespace);
            return;
        }

        code.Take(space, TokenClass.Whitespace);
        if (_continues && space > _indent)
        {
            Continuation(end);
        }
        else
        {
            _continues = false;
            _indent = Math.Min(_indent, space);
            Piece(code.Current);
        }
    }

    // More of the plain text of the line in front: there are no keys in it.
    private void Continuation(int end)
    {
        while (code.At < end)
        {
            int stop = code.At;
            while (stop < end && !(code.Text[stop] == ':' && char.IsWhiteSpace(code.Text[stop + 1])) && !(code.Text[stop] == '#' && (stop == code.At || code.Text[stop - 1] == ' ')))
            {
                stop++;
            }

            code.TakeTo(stop, TokenClass.Literal);
            bool isComment = code.At < end && code.Current == '#';
            code.TakeTo(isComment ? end : Math.Min(stop + 1, end), isComment ? TokenClass.CommentSingle : TokenClass.Punctuation);
            code.TakeTo(Math.Min(code.SpaceEnd(), end), TokenClass.Whitespace);
        }
    }

    private void Directive(int end)
    {
        code.TakeTo(Math.Min(code.EndOf(static c => !char.IsWhiteSpace(c)), end), TokenClass.NameTag);
        code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
        code.TakeTo(end, TokenClass.Number);
    }

    private void Piece(char c)
    {
        _continues = false;
        bool isApart = code.Peek(1) is ' ' or '\n' or '\t' or '\0';
        switch (c)
        {
            case '#' when code.At == 0 || char.IsWhiteSpace(code.Peek(-1)):
                code.TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
                break;
            case '-' or '?' or ':' when isApart && _depth == 0:
                Indicator();
                break;
            case '[' or '{':
                _depth++;
                code.Take(1, TokenClass.Punctuation);
                break;
            case ']' or '}' when _depth > 0:
                _depth--;
                code.Take(1, TokenClass.Punctuation);
                break;
            case ',' or ':' or '?' when _depth > 0 && (c == ',' || isApart || code.Peek(1) is ',' or ']' or '}'):
                code.Take(1, TokenClass.Punctuation);
                break;
            case '|' or '>' when _depth == 0 && IsBlockHeader():
                Block();
                break;
            case '&' or '*' or '!':
                Property(c);
                break;
            case '"' or '\'':
                Quoted(c);
                break;
            default:
                Plain();
                break;
        }
    }

    private void Indicator()
    {
        _indent = Column();
        code.Take(1, TokenClass.Punctuation);
    }

    private int Column() => code.At - _lineStart;

    private void Property(char sign)
    {
        int end = code.EndOf(sign == '!' ? static c => !char.IsWhiteSpace(c) && c is not (',' or '[' or ']' or '{' or '}') : static c => Letters.IsWord(c) || c is '-' or '.' or '/', 1);
        if (end == code.At + 1 && sign != '!')
        {
            Plain();
            return;
        }

        code.TakeTo(end, sign switch
        {
            '&' => TokenClass.NameLabel,
            '*' => TokenClass.NameVariable,
            _ => TokenClass.KeywordType,
        });
    }

    // Text up to a comment, or up to a colon, which makes it a key.
    private void Plain()
    {
        int end = _depth > 0 ? FlowEnd(out bool isKey) : BlockEnd(out isKey);
        if (isKey && !_isBehindKey)
        {
            _isBehindKey = _depth == 0;
            _indent = _depth == 0 ? Column() : _indent;
            code.TakeTo(end, TokenClass.NameTag);
            int colon = code.SpaceEnd();
            code.TakeTo(colon, TokenClass.Whitespace);
            code.Take(1, TokenClass.Punctuation);
            return;
        }

        _continues = _depth == 0;
        code.TakeTo(Math.Max(end, code.At + 1), _depth > 0 ? TokenClass.NameVariable : TokenClass.Literal);
    }

    private int BlockEnd(out bool isKey)
    {
        int end = code.EndOfLine(), key = -1, comment = end;
        for (int at = code.At; at < end; at++)
        {
            char next = at + 1 < code.Text.Length ? code.Text[at + 1] : '\n';
            if (code.Text[at] == ':' && char.IsWhiteSpace(next))
            {
                key = at;
            }
            else if (code.Text[at] == ' ' && next == '#')
            {
                comment = at;
                break;
            }
        }

        isKey = key > code.At && !_isBehindKey;
        int stop = isKey ? key : comment;
        while (stop > code.At && Letters.IsSpace(code.Text[stop - 1]))
        {
            stop--;
        }

        return stop;
    }

    private int FlowEnd(out bool isKey)
    {
        isKey = false;
        int at = code.At;
        for (; at < code.Text.Length; at++)
        {
            char c = code.Text[at], next = at + 1 < code.Text.Length ? code.Text[at + 1] : '\n';
            if (c is ',' or '[' or ']' or '{' or '}' or '\n' || (c == ' ' && next == '#'))
            {
                break;
            }

            if (c == ':' && (char.IsWhiteSpace(next) || next is ',' or '[' or ']' or '{' or '}'))
            {
                isKey = at > code.At;
                break;
            }
        }

        while (at > code.At && Letters.IsSpace(code.Text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
